import type { Json } from "../../contract/contract.ts";
import { neededScope } from "../../contract/reading/errors/envelope-fields.ts";
import { objectOf } from "../../contract/reading/json.ts";
import { appendPointer, valueAt } from "../../contract/reading/json-pointer.ts";
import type { Reading } from "../../contract/reading/reading.ts";
import { kind, type MutantKind, type Mutation } from "../mutation.ts";
import {
  type CodedExample,
  codedBodies,
  codedExamples,
  fieldPointer,
  objectAt,
  renamedMember,
  returnedCodes,
  reversedMembers,
} from "../places.ts";

/** Faults of the examples of error bodies. */
export const exampleKinds: readonly MutantKind[] = [
  kind("example-per-code", "a code without its example", (contract) => ofNamed(contract, () => undefined)),
  kind("example-per-code", "an example that refers to nothing", (contract) =>
    ofNamed(contract, () => ({ $ref: "#/components/examples/gone" })),
  ),
  kind("example-per-code", "a response without examples", (contract) =>
    codedBodies(contract).map(({ holder }) => [[appendPointer(holder.pointer, "examples")]]),
  ),
  kind("example-per-code", "a code that a response gains", (contract) =>
    codedBodies(contract).flatMap(({ path, codes }): Mutation[] => {
      const list = path.at(-1);
      const other = returnedCodes(contract).find((code) => !codes.includes(code));
      if (list === undefined || other === undefined || objectOf(list.value).oneOf === undefined) return [];
      return [[[appendPointer(list.pointer, "oneOf", "-"), { $ref: `#${other.place.pointer}` }]]];
    }),
  ),
  kind("example-carries-code", "an example without a code", (contract) => ofField(contract, "code", () => undefined)),
  kind("example-code-allowed", "a number for a code", (contract) => ofField(contract, "code", () => 404)),
  kind("example-carries-code", "an object for a code", (contract) =>
    ofField(contract, "code", (example) => ({ is: example.code ?? null })),
  ),
  kind("example-code-allowed", "a code of another status", (contract) =>
    ofField(contract, "code", ({ body }) => returnedCodes(contract).find((code) => !body.codes.includes(code))?.code),
  ),
  kind("example-code-allowed", "a code that nobody knows", (contract) => ofField(contract, "code", () => "UNHEARD_OF")),
  kind("param-known", "a parameter that no request has", (contract) => ofField(contract, "param", () => "unheard_of")),
  kind("example-named-by-code", "an example by another name", (contract) => underName(contract, () => "failure")),
  kind("example-named-by-code", "a name in another case", (contract) =>
    underName(contract, (name) => (name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase())),
  ),
  kind("example-named-by-code", "an example without a name", (contract) =>
    codedBodies(contract).flatMap(({ holder, examples }): Mutation[] => {
      const first = examples[0];
      if (first === undefined) return [];
      return [[[appendPointer(holder.pointer, "examples")], [appendPointer(holder.pointer, "example"), first.value]]];
    }),
  ),
  kind("example-summarised", "no summary", (contract) => ofExamples(contract, "summary", () => undefined)),
  kind("example-summarised", "the code for a summary", (contract) =>
    ofExamples(contract, "summary", ({ name }) => name),
  ),
  kind("example-summarised", "a sentence for a summary", (contract) =>
    ofExamples(contract, "summary", () => "It did not work."),
  ),
  kind("example-order", "examples in the opposite order", (contract) =>
    codedBodies(contract)
      .filter(({ codes }) => codes.length > 1)
      .map(({ holder }) => {
        const pointer = appendPointer(holder.pointer, "examples");
        return [[pointer, reversedMembers(objectAt(contract, pointer))]];
      }),
  ),
  kind("example-order", "codes in the opposite order", (contract) =>
    codedBodies(contract).flatMap(({ path, codes }): Mutation[] => {
      const list = objectOf(path.at(-1)?.value).oneOf;
      if (codes.length < 2 || !Array.isArray(list)) return [];
      return [[[appendPointer(path.at(-1)?.pointer ?? "", "oneOf"), list.toReversed()]]];
    }),
  ),
  kind("example-status-agrees", "a body with another status", (contract) =>
    codedExamples(contract).map(({ pointer }) => [[appendPointer(pointer, "value", "status"), 299]]),
  ),
  kind("example-scope-declared", "a scope that nobody declares", (contract) =>
    codedExamples(contract).flatMap((example): Mutation[] => {
      const pointer = fieldPointer(example, "requiredScope");
      if (pointer === undefined || neededScope(example) === undefined) return [];
      return [[[pointer, "read:nothing"]]];
    }),
  ),
  kind("examples", "a member of another type", (contract) => ofField(contract, "message", () => 5)),
  kind("examples", "a member that the schema does not know", (contract) =>
    ofCodeHolder(contract, (holder) => ({ ...holder, internal: true })),
  ),
  kind("examples", "a body without its message", (contract) => ofField(contract, "message", () => undefined)),
  kind("examples", "a body without its code", (contract) => ofField(contract, "code", () => undefined)),
  kind("examples", "a body that is not an object", (contract) => ofExamples(contract, "value", () => "failed")),
];

/** Changes where a response names its example. */
function ofNamed(contract: Reading, value: () => Json | undefined): Mutation[] {
  return codedBodies(contract).flatMap(({ holder, examples }) =>
    examples.flatMap(({ name, code }): Mutation[] => {
      if (name === null || code === undefined) return [];
      const pointer = appendPointer(holder.pointer, "examples", name);
      const next = value();
      return [[next === undefined ? [pointer] : [pointer, next]]];
    }),
  );
}

function underName(contract: Reading, rename: (name: string) => string): Mutation[] {
  return codedBodies(contract).flatMap(({ holder, examples }) =>
    examples.flatMap(({ name, code }): Mutation[] => {
      if (name === null || code === undefined) return [];
      const pointer = appendPointer(holder.pointer, "examples");
      return [[[pointer, renamedMember(objectAt(contract, pointer), name, rename(name))]]];
    }),
  );
}

function ofExamples(contract: Reading, member: string, value: (example: CodedExample) => Json | undefined): Mutation[] {
  return codedExamples(contract).map((example) => {
    const pointer = appendPointer(example.pointer, member);
    const next = value(example);
    return [next === undefined ? [pointer] : [pointer, next]];
  });
}

/** Changes a field of each example's body; a value of undefined takes it out. */
function ofField(
  contract: Reading,
  field: "code" | "message" | "param",
  value: (example: CodedExample) => Json | undefined,
): Mutation[] {
  return codedExamples(contract).flatMap((example): Mutation[] => {
    const pointer = fieldPointer(example, field);
    if (pointer === undefined) return [];
    const next = value(example);
    return [[next === undefined ? [pointer] : [pointer, next]]];
  });
}

function ofCodeHolder(contract: Reading, value: (holder: Record<string, Json>) => Json): Mutation[] {
  return codedExamples(contract).flatMap((example): Mutation[] => {
    const pointer = fieldPointer(example, "code")?.replace(/\/[^/]*$/, "");
    if (pointer === undefined) return [];
    return [[[pointer, value(objectOf(valueAt(contract.document, pointer)))]]];
  });
}
