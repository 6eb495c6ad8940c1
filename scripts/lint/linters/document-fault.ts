import type { Finding } from "../../contract/finding.ts";
import type { Bundle } from "../../contract/source/load-bundle.ts";
import type { Fault } from "../rules/rule.ts";

/** A fault at a JSON Pointer of a bundle, with the name of the check that found it. */
export interface DocumentFault extends Fault {
  rule: string;
  level?: "warn";
}

/** A fault at its hand-written place. */
export function locateFault({ locate }: Pick<Bundle, "locate">, { pointer, ...fault }: DocumentFault): Finding {
  return { ...locate(pointer), ...fault };
}
