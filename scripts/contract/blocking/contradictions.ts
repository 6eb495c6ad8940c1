import type { JsonObject } from "../contract.ts";
import { readOperations } from "../model/operations.ts";
import { envelopesOf } from "../reading/errors/envelope.ts";
import { nameOperations } from "../reading/operations/name-operations.ts";
import { type BlockingFault, collectFaults } from "./report.ts";

const found = new WeakMap<JsonObject, readonly BlockingFault[]>();

/** Where the operations, codes and examples of a bundled document contradict each other. */
export function contradictions(document: JsonObject): readonly BlockingFault[] {
  let faults = found.get(document);
  if (faults === undefined) {
    faults = collectFaults((report) => {
      readOperations(nameOperations(document), envelopesOf(document), report);
    });
    found.set(document, faults);
  }
  return faults;
}
