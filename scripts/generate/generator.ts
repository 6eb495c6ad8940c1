import type { Contract } from "../contract/contract.ts";

/** A file that a generator makes. */
export interface GeneratedFile {
  /** Path in `generated/<api>/`, with forward slashes. */
  path: string;
  text: string;
}

/** Makes files from a contract: a pure function, the same contract gives the same bytes on every machine. */
export type Generator = (contract: Contract) => GeneratedFile[];
