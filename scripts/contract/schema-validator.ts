import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import type { Json, JsonObject } from "./contract.ts";
import { parsePointer } from "./json-pointer.ts";
import { placeAt } from "./place.ts";
import { walkDocument } from "./walk-document.ts";

/** Validates values against the schemas of one bundle. */
export interface SchemaValidator {
  /** Why the schema at a JSON Pointer cannot be compiled, or undefined if it can. */
  fault(pointer: string): string | undefined;
  /** What is wrong with a value for the schema at a JSON Pointer; nothing if the schema cannot be compiled. */
  errors(pointer: string, value: Json): ErrorObject[];
}

/** The document stands where Ajv looks for schemas only when one is referred to. */
const base = "contract#/$defs/document";

/**
 * A validator for the schemas of a bundle, compiled as they are asked for, `$ref`s kept, so that circular schemas work.
 * Examples and extensions are left out of what Ajv sees: an example with an `$id` would be taken for a schema.
 * @see https://json-schema.org/draft/2020-12/json-schema-core
 */
export function schemaValidator(document: JsonObject): SchemaValidator {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    // Each schema is used a few times at most.
    code: { optimize: false },
    inlineRefs: false,
    strict: true,
    // The object around a code's `oneOf` requires the code, whose property is in the branches.
    strictRequired: false,
    validateSchema: true,
  });
  // The default export of a CommonJS package, which Node gives whole.
  const addFormats = ajvFormats as unknown as typeof ajvFormats.default;
  addFormats(ajv);
  for (const keyword of ["xml", "externalDocs"]) ajv.addKeyword(keyword);
  ajv.addSchema({ $defs: { document: schemasOnly(document) } }, "contract", undefined, false);
  const validators = new Map<string, ReturnType<typeof compile>>();

  function compile(pointer: string) {
    try {
      return { validate: ajv.compile({ $ref: base + fragment(pointer) }) };
    } catch (error) {
      return { fault: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Schemas that read alike, or lead to the same one, are compiled once: every `$ref` in them counts from the root. */
  function validatorOf(pointer: string): ReturnType<typeof compile> {
    const { value, pointer: end } = placeAt(document, pointer);
    const text = JSON.stringify(value) ?? pointer;
    let validator = validators.get(text);
    if (validator === undefined) {
      validator = compile(end);
      validators.set(text, validator);
    }
    return validator;
  }

  return {
    fault: (pointer) => validatorOf(pointer).fault,
    errors(pointer, value) {
      const { validate } = validatorOf(pointer);
      return validate === undefined || validate(value) ? [] : [...(validate.errors ?? [])];
    },
  };
}

/** A copy of a bundle without examples, defaults and extensions, whose `$ref`s hold where the copy stands. */
function schemasOnly(document: JsonObject): JsonObject {
  const copy = structuredClone(document);
  walkDocument(copy, (kind, value) => {
    if (kind === "components") delete value.examples;
    if (typeof value.$ref === "string") value.$ref = value.$ref.replace(/^#/, "#/$defs/document");
    for (const key of Object.keys(value)) {
      const annotation = ["example", "examples", "default"].includes(key) && kind !== "components";
      if (key.startsWith("x-") || (annotation && hasAnnotations(kind))) delete value[key];
    }
  });
  return copy;
}

function hasAnnotations(kind: Parameters<Parameters<typeof walkDocument>[1]>[0]): boolean {
  return kind === "schema" || kind === "parameter" || kind === "header" || kind === "mediaType";
}

function fragment(pointer: string): string {
  return parsePointer(pointer)
    .map((token) => `/${encodeURIComponent(token.replaceAll("~", "~0").replaceAll("/", "~1"))}`)
    .join("");
}
