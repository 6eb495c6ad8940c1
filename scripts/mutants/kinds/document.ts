import { appendPointer } from "../../contract/reading/json-pointer.ts";
import { kind, type MutantKind, type Mutation } from "../mutation.ts";
import { errorPointer, returnedCodes } from "../places.ts";

/** Faults that keep a document from being used at all. */
export const documentKinds: readonly MutantKind[] = [
  kind("extension-valid", "a member that nobody knows", (contract) =>
    returnedCodes(contract).flatMap((code): Mutation[] =>
      code.error === undefined || code.component === undefined ? [] : [[[errorPointer(code, "hint"), "a text"]]],
    ),
  ),
  kind("schema-valid", "a type that does not exist", (contract) =>
    returnedCodes(contract).map(({ place }) => [[appendPointer(place.pointer, "type"), "file"]]),
  ),
  kind("request-sendable", "a list as a deep object", ({ operations }) =>
    operations.map(({ place }) => [
      [
        appendPointer(place.pointer, "parameters"),
        [{ name: "sizes", in: "query", style: "deepObject", schema: { type: "array" } }],
      ],
    ]),
  ),
  kind("operation-id-unique", "a name that is taken", ({ operations: [first, ...others] }) =>
    others.map(({ place }) => [[appendPointer(place.pointer, "operationId"), first?.operationId ?? ""]]),
  ),
];
