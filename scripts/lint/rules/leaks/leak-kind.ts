import type { Text } from "../../../contract/reading/reading.ts";

/** One form of a leak, such as the keys of one provider. */
export interface LeakPattern {
  /** Its name with an article, as in "shows …". */
  name: string;
  /** Found anywhere in a text. Linear: every repetition that something must follow has an upper bound. */
  pattern: RegExp;
  /** Whether a match counts: a checksum that fails, or a documented sample value, does not. */
  counts?: (found: string) => boolean;
}

/** One rule about leaks: a row of `leak-rules.ts`. */
export interface LeakKind {
  id: string;
  summary: string;
  /** What to write in its place. */
  remedy: string;
  /** Which texts are searched. */
  where: (text: Text) => boolean;
  /** How much of a match the finding shows: only its ends, or its beginning. */
  show: "ends" | "beginning";
  patterns: readonly LeakPattern[];
  /** Whether a match shows by itself that it is invented. Default: none does. */
  isInvented?: (found: string) => boolean;
  /** Why the rule is there, for its page. */
  why: string;
  /** A message that the rule names, and one that it lets pass, for its page. */
  bad: string;
  good: string;
  /** Default: "error". "warn" where only the provider can judge. */
  level?: "warn";
}
