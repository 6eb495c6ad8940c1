import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { hasMember } from "../../../contract/reading/place.ts";
import type { LintedOperation } from "../../reading/error-contract.ts";
import type { Fault } from "../rule.ts";

/** A fault of an operation that has no response with a status that it should have. */
export function* missingStatus(
  { name, place, responses }: LintedOperation,
  wanted: (status: number) => boolean,
  message: string,
  remedy: string,
): Iterable<Fault> {
  if (responses.some(({ status }) => status !== null && wanted(status))) return;
  const pointer = hasMember(place, "responses") ? appendPointer(place.pointer, "responses") : place.pointer;
  yield { pointer, message: `${name} ${message}`, remedy };
}
