import type { JsonObject } from "../../contract/contract.ts";
import { checkExamples } from "../../contract/examples/check-examples.ts";
import { codePointer, envelopesOf } from "../../contract/reading/errors/envelope.ts";
import { valueAt } from "../../contract/reading/json-pointer.ts";
import { typeWrong } from "../rules/causes.ts";
import type { DocumentFault } from "./document-fault.ts";

/** Every schema of a bundle that does not compile, and every example that its schema refuses. */
export function exampleFaults(document: JsonObject): DocumentFault[] {
  const faults: DocumentFault[] = [];
  checkExamples(document, (pointer, message, remedy) => {
    faults.push({ pointer, message, remedy, rule: "examples", causes: causesOf(document, pointer) });
  });
  return faults;
}

/** A rule may see from the schema that the type of a code is wrong. */
function causesOf(document: JsonObject, pointer: string): string[] {
  const [{ type, ...envelope } = {}] = envelopesOf(document);
  const code = codePointer(envelope);
  if (type === undefined || code === undefined || !pointer.endsWith(type)) return [];
  const value = valueAt(document, `${pointer.slice(0, -type.length)}${code}`);
  return value === undefined ? [] : [typeWrong(String(value))];
}
