import type { ErrorContract } from "../reading/error-contract.ts";

/** What a family of rules looks at. */
export type RuleFamily = "shape" | "examples" | "coverage" | "http" | "recovery" | "leaks" | "words" | "exceptions";

/** One fault of a contract, at a place of its bundle. */
export interface Fault {
  /** JSON Pointer into the bundle. */
  pointer: string;
  /** What is wrong. */
  message: string;
  /** What to write instead. */
  remedy: string;
}

/** One rule of the error lint: a plain function of a contract as it is read, whatever its envelope. */
export interface Rule {
  /** Stable name in kebab-case; also the name of its file and of its page. */
  id: string;
  family: RuleFamily;
  severity: "error" | "warn";
  /** What holds where the rule is kept, in one sentence. */
  summary: string;
  check(contract: ErrorContract): Iterable<Fault>;
}
