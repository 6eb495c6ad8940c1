import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import type { Json, JsonObject } from "../contract.ts";
import { isObject, objectOf } from "../reading/json.ts";
import { appendPointer, formatPointer, parsePointer, valueAt } from "../reading/json-pointer.ts";
import { walkDocument } from "./walk-document.ts";

/** Validates values against the schemas of one bundle. */
export interface SchemaValidator {
  /** Why the schema at a JSON Pointer cannot be compiled, or undefined if it can. */
  fault(pointer: string): string | undefined;
  /** What is wrong with a value for the schema at a JSON Pointer; nothing if the schema cannot be compiled. */
  errors(pointer: string, value: Json): ErrorObject[];
}

/** The document stands where Ajv looks for schemas only when one is referred to. */
const documentAddress = "contract:/document#/$defs/document";

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
    validateSchema: false,
  });
  // The default export of a CommonJS package, which Node gives whole.
  const addFormats = ajvFormats as unknown as typeof ajvFormats.default;
  addFormats(ajv);
  for (const keyword of ["xml", "externalDocs"]) ajv.addKeyword(keyword);
  const copy = schemasOnly(document);
  ajv.addSchema({ $defs: { document: copy } }, "contract:/document");
  // A schema with an address of its own is compiled once, one found by a pointer once for each that refers to it.
  for (const [name, schema] of Object.entries(objectOf(objectOf(copy.components).schemas))) {
    if (isObject(schema) || typeof schema === "boolean")
      ajv.addSchema(schema, addressOf(appendPointer("/components/schemas", name)));
  }
  const validators = new Map<string, ReturnType<typeof compile>>();

  function compile(pointer: string) {
    try {
      const validate = ajv.getSchema(addressOf(pointer));
      return validate === undefined ? { fault: "it leads to no schema" } : { validate };
    } catch (error) {
      return { fault: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Schemas that read alike, or lead to the same one, are compiled once: every `$ref` in them counts from the root. */
  function validatorOf(pointer: string): ReturnType<typeof compile> {
    const end = endOf(pointer);
    if (end === undefined) return { fault: "its references lead in a circle" };
    const text = JSON.stringify(valueAt(document, end)) ?? end;
    let validator = validators.get(text);
    if (validator === undefined) {
      validator = compile(end);
      validators.set(text, validator);
    }
    return validator;
  }

  /** Where a schema that is nothing but a `$ref` leads in the end; what stands beside a `$ref` holds as well. */
  function endOf(pointer: string): string | undefined {
    const seen = new Set<string>();
    let end = pointer;
    for (;;) {
      const value = valueAt(document, end);
      if (!isObject(value) || typeof value.$ref !== "string" || Object.keys(value).length > 1) return end;
      if (seen.has(end)) return undefined;
      seen.add(end);
      end = formatPointer(parsePointer(value.$ref));
    }
  }

  return {
    fault: (pointer) => validatorOf(pointer).fault,
    errors(pointer, value) {
      const { validate } = validatorOf(pointer);
      try {
        return validate === undefined || validate(value) ? [] : [...(validate.errors ?? [])];
      } catch (error) {
        if (error instanceof RangeError) return [endless];
        throw error;
      }
    },
  };
}

/** What is wrong with every value for a schema that refers to itself and asks for nothing else. */
const endless: ErrorObject = {
  keyword: "$ref",
  instancePath: "",
  schemaPath: "#/$ref",
  params: {},
  message: "cannot be checked: its schema refers to itself without end",
};

/** A copy of a bundle without examples, defaults, extensions and addresses, whose `$ref`s hold where the copy stands. */
function schemasOnly(document: JsonObject): JsonObject {
  const copy = structuredClone(document);
  walkDocument(copy, (kind, value) => {
    if (kind === "components") delete value.examples;
    if (typeof value.$ref === "string" && value.$ref.startsWith("#")) value.$ref = addressOf(value.$ref);
    for (const key of Object.keys(value)) {
      // In a bundle every `$ref` counts from the root, whatever address a schema gives itself.
      if (key === "$id" && kind === "schema") delete value[key];
      const annotation = ["example", "examples", "default"].includes(key) && kind !== "components";
      if (key.startsWith("x-") || (annotation && hasAnnotations(kind))) delete value[key];
    }
  });
  return copy;
}

function hasAnnotations(kind: Parameters<Parameters<typeof walkDocument>[1]>[0]): boolean {
  return kind === "schema" || kind === "parameter" || kind === "header" || kind === "mediaType";
}

/** Where Ajv finds the schema at a JSON Pointer of the document, or at the `#` of one. */
function addressOf(pointer: string): string {
  const tokens = parsePointer(pointer).map((token) =>
    encodeURIComponent(token.replaceAll("~", "~0").replaceAll("/", "~1")),
  );
  const [parent, kind, name] = tokens;
  return tokens.length === 3 && parent === "components" && kind === "schemas"
    ? `contract:/schemas/${name}`
    : [documentAddress, ...tokens].join("/");
}
