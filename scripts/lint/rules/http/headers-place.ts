import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { hasMember, type ResolvedNode } from "../../../contract/reading/resolved-node.ts";

/** Where a response lacks a header: its `headers`, or the response where it has none. */
export function headersPlace(response: ResolvedNode): string {
  return hasMember(response, "headers") ? appendPointer(response.pointer, "headers") : response.pointer;
}
