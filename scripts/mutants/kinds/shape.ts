import type { Json } from "../../contract/contract.ts";
import { bodyTokens, codePointer } from "../../contract/reading/errors/envelope.ts";
import { codeHasField, membersOfCode } from "../../contract/reading/errors/envelope-fields.ts";
import { arrayOf, objectOf, stringsOf } from "../../contract/reading/json.ts";
import { appendPointer, valueAt } from "../../contract/reading/json-pointer.ts";
import type { CodeDefinition, Reading } from "../../contract/reading/reading.ts";
import { kind, type MutantKind, type Mutation } from "../mutation.ts";
import { codedBodies, errorUses, objectAt, renamedMember, returnedCodes } from "../places.ts";

/** Faults of the shape of envelopes, schemas and responses. */
export const shapeKinds: readonly MutantKind[] = [
  kind("extension-known", "a slip in an extension's name", (contract) =>
    returnedCodes(contract).flatMap(({ place, schema }): Mutation[] =>
      schema["x-error"] === undefined ? [] : [[[place.pointer, renamedMember(schema, "x-error", "x-eror")]]],
    ),
  ),
  kind("envelope-declared", "no envelope", () => [[["/x-error-envelope"]]]),
  kind("envelope-declared", "an envelope without a code", () => [[["/x-error-envelope/code"]]]),
  kind("envelope-declared", "a place that is not a pointer", ({ document }) =>
    Object.keys(objectOf(document["x-error-envelope"])).map((field) => [[`/x-error-envelope/${field}`, "error.code"]]),
  ),
  kind("envelope-declared", "a field that nobody knows", () => [[["/x-error-envelope/hint", "/error/hint"]]]),
  kind("envelope-fields-exist", "a place that no answer has", ({ document }) =>
    Object.entries(objectOf(document["x-error-envelope"])).map(([field, place]) => [
      [`/x-error-envelope/${field}`, `${place}_gone`],
    ]),
  ),
  kind("error-response-shared", "a response written inline", (contract) =>
    errorUses(contract).map(({ pointer, place }) => [[pointer, place.value ?? null]]),
  ),
  kind("code-schema-closed", "a schema without an end", (contract) => ofCodes(contract, "additionalProperties")),
  kind("code-schema-closed", "an open schema", (contract) => ofCodes(contract, "additionalProperties", true)),
  kind("code-schema-flat", "a schema made of others", (contract) => ofCodes(contract, "allOf", [{ type: "object" }])),
  kind("code-constant", "a list of codes in one schema", (contract) =>
    ofCodeMember(contract, ({ code }) => ({ enum: [code, "ANOTHER"] })),
  ),
  kind("code-constant", "any text for a code", (contract) => ofCodeMember(contract, () => ({ type: "string" }))),
  kind("code-schema-named", "a constant that is not the name", (contract) =>
    // A code that can be no component's name has none to differ from.
    ofCodeMember(contract, ({ code, label }) => (code === label ? { const: `${code}_2` } : undefined)),
  ),
  kind("code-schema-named", "a code's schema written inline", (contract) =>
    codedBodies(contract).flatMap(({ path, codes }) => {
      const list = path.at(-1);
      // A response with one code may refer to its schema without a list.
      if (list === undefined || objectOf(list.value).oneOf === undefined) return [];
      return codes.map(({ schema }, index): Mutation => [[appendPointer(list.pointer, "oneOf", index), schema]]);
    }),
  ),
  kind("code-schema-named", "another title", (contract) => ofCodes(contract, "title", "An error")),
  kind("code-members-required", "an optional code", (contract) => withoutRequired(contract, "code")),
  kind("code-members-required", "an optional wait", (contract) => withoutRequired(contract, "retryAfter")),
  kind("code-members-required", "an optional scope", (contract) => withoutRequired(contract, "requiredScope")),
  kind("code-unique", "a second schema for a code", (contract) =>
    returnedCodes(contract).map(({ component, schema }) => [[`/components/schemas/${component}_AGAIN`, schema]]),
  ),
  kind("codes-discriminated", "a mapping", (contract) =>
    ofLists(contract, ({ propertyName }) => ({ propertyName: propertyName ?? null, mapping: {} })),
  ),
  kind("codes-discriminated", "no discriminator", (contract) => ofLists(contract, () => undefined)),
  kind("codes-discriminated", "a discriminator by another member", (contract) =>
    ofLists(contract, () => ({ propertyName: "kind" })),
  ),
  kind("codes-discriminated", "codes that may come together", (contract) =>
    codedBodies(contract).flatMap(({ path }): Mutation[] => {
      const list = path.at(-1);
      const schema = objectOf(list?.value);
      return list === undefined || schema.oneOf === undefined
        ? []
        : [[[list.pointer, renamedMember(schema, "oneOf", "anyOf")]]];
    }),
  ),
  kind("error-body-closed", "an open object around a code", (contract) => ofWrappers(contract, "additionalProperties")),
  kind("error-body-closed", "an optional object around a code", (contract) => ofWrappers(contract, "required")),
  kind("error-body-coded", "an error without a body", (contract) =>
    codedBodies(contract).map(({ response }) => [[appendPointer(response.place.pointer, "content")]]),
  ),
  kind("error-body-coded", "an error of any shape", (contract) =>
    codedBodies(contract).map(({ holder }) => [[appendPointer(holder.pointer, "schema"), { type: "object" }]]),
  ),
  kind("error-media-type", "an error as text", (contract) => ofMediaType(contract, "text/plain")),
  kind("error-media-type", "an error of another JSON type", (contract) =>
    ofMediaType(contract, "application/vnd.error+json"),
  ),
  kind("error-status-explicit", "default", (contract) => underKey(contract, () => "default")),
  kind("error-status-explicit", "a range of statuses", (contract) => underKey(contract, (key) => `${key[0]}XX`)),
  kind("type-fits-status", "a type that is misspelled", (contract) => {
    return returnedCodes(contract).flatMap((code): Mutation[] => {
      const [member] = membersOfCode(code, "type");
      if (member === undefined) return [];
      const pointer = appendPointer(code.place.pointer, "properties", member);
      const type = objectOf(valueAt(contract.document, pointer)).const;
      const others = returnedCodes(contract).filter(
        (other) =>
          other !== code &&
          objectOf(valueAt(contract.document, appendPointer(other.place.pointer, "properties", member))).const === type,
      );
      const withStatus = others.filter((other) =>
        other.responses.some(({ statuses }) =>
          statuses.some((status) => code.responses.some((own) => own.statuses.includes(status))),
        ),
      );
      // Of two types that disagree nothing shows which is wrong.
      if (typeof type !== "string" || others.length < 2 || withStatus.length === 0) return [];
      return [[[appendPointer(pointer, "const"), `${type}s`]]];
    });
  }),
  kind("schema-dialect-declared", "no dialect", () => [[["/jsonSchemaDialect"]]]),
  kind("schema-dialect-declared", "an older dialect", () => [
    [["/jsonSchemaDialect", "http://json-schema.org/draft-07/schema#"]],
  ]),
  kind("open-operations-empty", "an empty alternative", ({ operations }) =>
    operations.map(({ place }) => [[appendPointer(place.pointer, "security"), [{}]]]),
  ),
];

function ofCodes(contract: Reading, member: string, value?: Json): Mutation[] {
  return returnedCodes(contract).map(({ place }) => {
    const pointer = appendPointer(place.pointer, member);
    return [value === undefined ? [pointer] : [pointer, value]];
  });
}

function ofCodeMember(contract: Reading, value: (code: CodeDefinition) => Json | undefined): Mutation[] {
  return returnedCodes(contract).flatMap((code): Mutation[] => {
    const next = value(code);
    const [member = ""] = membersOfCode(code, "code");
    return next === undefined ? [] : [[[appendPointer(code.place.pointer, "properties", member), next]]];
  });
}

function withoutRequired(contract: Reading, field: "code" | "retryAfter" | "requiredScope"): Mutation[] {
  return returnedCodes(contract)
    .filter((code) => codeHasField(code, field))
    .map((code) => {
      const others = stringsOf(code.schema.required).filter((name) => !membersOfCode(code, field).includes(name));
      return [[appendPointer(code.place.pointer, "required"), others]];
    });
}

function ofLists(contract: Reading, discriminator: (now: Record<string, Json>) => Json | undefined): Mutation[] {
  return codedBodies(contract).flatMap(({ path }) => {
    const list = path.at(-1);
    const schema = objectOf(list?.value);
    if (list === undefined || arrayOf(schema.oneOf).length === 0) return [];
    if (schema.discriminator === undefined && discriminator({}) === undefined) return [];
    const value = discriminator(objectOf(schema.discriminator));
    const pointer = appendPointer(list.pointer, "discriminator");
    return [[value === undefined ? [pointer] : [pointer, value]] satisfies Mutation];
  });
}

function ofWrappers(contract: Reading, member: string): Mutation[] {
  return codedBodies(contract).flatMap(({ path, envelope }) => {
    const depth = (bodyTokens(codePointer(envelope) ?? "header:")?.length ?? 1) - 1;
    return path.slice(0, depth).map(({ pointer }): Mutation => [[appendPointer(pointer, member)]]);
  });
}

function ofMediaType(contract: Reading, mediaType: string): Mutation[] {
  return codedBodies(contract).map(({ response, mediaType: now }) => {
    const pointer = appendPointer(response.place.pointer, "content");
    return [[pointer, renamedMember(objectAt(contract, pointer), now ?? "", mediaType)]];
  });
}

function underKey(contract: Reading, name: (key: string) => string): Mutation[] {
  return errorUses(contract).map(({ operation, key }) => {
    const pointer = appendPointer(operation.place.pointer, "responses");
    return [[pointer, renamedMember(objectAt(contract, pointer), key, name(key))]];
  });
}
