import { appendPointer } from "../../contract/reading/json-pointer.ts";
import type { Reading } from "../../contract/reading/reading.ts";
import { declaredExceptions } from "../../lint/exceptions.ts";
import { kind, type MutantKind, type Mutation } from "../mutation.ts";

const page = "https://docs.example.com/errors";

/** Faults of declared exceptions. */
export const exceptionKinds: readonly MutantKind[] = [
  ...["rule", "reason", "source"].map((member) =>
    kind("exception-explained", `an exception without its ${member}`, (contract) =>
      ofExceptions(contract, (pointer) => [appendPointer(pointer, member)]),
    ),
  ),
  kind("exception-explained", "an exception whose source is not an address", (contract) =>
    ofExceptions(contract, (pointer) => [appendPointer(pointer, "source"), "the documentation"]),
  ),
  kind("exception-explained", "an exception with an end that nobody reads", (contract) =>
    ofExceptions(contract, (pointer) => [appendPointer(pointer, "until"), "2030-01-01"]),
  ),
  kind("exception-current", "an exception to a rule that does not exist", (contract) =>
    ofExceptions(contract, (pointer) => [appendPointer(pointer, "rule"), "any-teapot"]),
  ),
  kind("exception-current", "an exception that nothing needs", ({ operations }) =>
    operations.map(({ place }) => [
      [
        appendPointer(place.pointer, "x-error-exceptions"),
        [{ rule: "bodiless-status", reason: "There was one once.", source: page }],
      ],
    ]),
  ),
];

function ofExceptions(contract: Reading, change: (pointer: string) => Mutation[number]): Mutation[] {
  return declaredExceptions(contract).map(({ pointer }) => [change(pointer)]);
}
