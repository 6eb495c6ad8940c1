import type { Reading } from "../../contract/reading/reading.ts";

/** What a family of rules looks at. */
export type RuleFamily =
  | "document"
  | "shape"
  | "examples"
  | "coverage"
  | "http"
  | "recovery"
  | "leaks"
  | "words"
  | "exceptions";

/**
 * Whom a rule is for: `http` holds facts that are true of any API, `contract` says that codes, examples, envelopes and
 * responses agree, `house` is the style of this repository's contracts.
 */
export type Preset = "http" | "contract" | "house";

/** How much a finding weighs: an error fails the command, a warning is only printed. */
export type Level = "error" | "warn";

/** One fault of a contract, at a place of its bundle. */
export interface Fault {
  /** JSON Pointer into the bundle. */
  pointer: string;
  /** What is wrong. */
  message: string;
  /** What to write instead. */
  remedy: string;
  /** JSON Pointers of other places that it concerns: an exception that is declared there covers it too. Default: none. */
  concerns?: readonly string[];
  /** What makes it a fault: see `Finding.causes`. */
  causes?: readonly string[];
}

/** The texts of a rule's page: why the rule is there, and an example that breaks it and one that keeps it. */
export interface RulePage {
  why: string;
  /** YAML for the sample contract `testing/widgets.yaml`; its first line, a comment, says where: `# at /components/…`. */
  bad: string;
  good: string;
}

/** One rule of the error lint: a plain function of a contract as it is read, whatever its envelope. */
export interface Rule {
  /** Stable name in kebab-case; also the name of its page. */
  id: string;
  family: RuleFamily;
  preset: Preset;
  /** Its weight unless the settings say otherwise. Default: "error"; "warn" where only the provider can judge. */
  level?: Level;
  /** What is true of a document that keeps the rule, in one sentence. */
  summary: string;
  /** Its page; absent where a Markdown file beside the rule, named for its id, is the page. */
  page?: RulePage;
  check(contract: Reading): Iterable<Fault>;
}
