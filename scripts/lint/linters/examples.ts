import type { JsonObject } from "../../contract/contract.ts";
import { checkExamples } from "../../contract/examples/check-examples.ts";
import type { DocumentFault } from "./document-fault.ts";

/** Every schema of a bundle that does not compile, and every example that its schema refuses. */
export function exampleFaults(document: JsonObject): DocumentFault[] {
  const faults: DocumentFault[] = [];
  checkExamples(document, (pointer, message, remedy) => {
    faults.push({ pointer, message, remedy, rule: "examples" });
  });
  return faults;
}
