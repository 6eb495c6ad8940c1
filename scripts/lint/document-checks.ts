import type { JsonObject } from "../contract/contract.ts";
import type { Fault } from "./rules/rule.ts";

/** A fault at a JSON Pointer of a bundle, with the name of the check that found it. */
export interface DocumentFault extends Fault {
  rule: string;
}

/** A check that needs nothing but a bundle's document, so that it can run in a thread of its own. */
export type DocumentCheck = (root: string, document: JsonObject) => Promise<DocumentFault[]>;

/** The two checks that take the longest; each loads what it needs when it is first called. */
export const documentChecks = {
  spectral: async (root, document) => {
    const { spectralFaults } = await import("./spectral-faults.ts");
    return spectralFaults(root, document);
  },
  examples: async (_root, document) => {
    const { checkExamples } = await import("../contract/check-examples.ts");
    const faults: DocumentFault[] = [];
    checkExamples(document, (pointer, message, remedy) => {
      faults.push({ pointer, message, remedy, rule: "examples" });
    });
    return faults;
  },
} as const satisfies Record<string, DocumentCheck>;

/** The name of a document check. */
export type DocumentCheckName = keyof typeof documentChecks;
