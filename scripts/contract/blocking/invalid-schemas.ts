import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { JsonObject } from "../contract.ts";
import { isObject, objectOf } from "../reading/json.ts";
import { appendPointer } from "../reading/json-pointer.ts";
import { walkDocument } from "../reading/walk-document.ts";
import type { Report } from "./report.ts";

let validate: ((schema: unknown) => readonly ErrorObject[]) | undefined;

/**
 * Reports every schema that JSON Schema 2020-12 calls invalid: a keyword with a value that it cannot have, and a pattern
 * that is not a regular expression, with or without the flag `u`. Unknown keywords and formats are annotations.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.1.1
 */
export function reportInvalidSchemas(document: JsonObject, report: Report): void {
  let outermost: string | undefined;
  walkDocument(document, (kind, value, pointer) => {
    if (kind !== "schema") return;
    // The meta-schema judges a schema with all that it holds.
    if (outermost === undefined || !pointer.startsWith(`${outermost}/`)) {
      outermost = pointer;
      for (const { at, message } of faultsOf(value)) {
        const remedy = "Correct it; https://json-schema.org/draft/2020-12 says what the keyword takes.";
        report("schema-valid", pointer + at, message, remedy);
      }
    }
    const patterns = [value.pattern, ...Object.keys(objectOf(value.patternProperties))];
    for (const pattern of patterns) {
      if (typeof pattern !== "string" || isPattern(pattern)) continue;
      const at = pattern === value.pattern ? ["pattern"] : ["patternProperties", pattern];
      const message = `The pattern \`${pattern}\` is not a regular expression`;
      report("schema-valid", appendPointer(pointer, ...at), message, "Write it as ECMA-262 has them.");
    }
  });
}

/** Whether a text is a regular expression. @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.4 */
function isPattern(text: string): boolean {
  return ["u", ""].some((flags) => {
    try {
      return new RegExp(text, flags) !== undefined;
    } catch {
      return false;
    }
  });
}

/** The innermost faults of a schema: those around them only say that something in there is wrong. */
function faultsOf(schema: JsonObject): { at: string; message: string }[] {
  validate ??= compile();
  const errors = validate(schema).filter(({ keyword }) => keyword !== "if" && keyword !== "pattern");
  const found = new Map<string, string>();
  // A list of what a keyword takes says more than each form of it that the value does not have.
  for (const { instancePath, keyword, params, message = "is not valid" } of errors) {
    if (keyword === "enum") found.set(instancePath, `must be one of ${params.allowedValues.join(", ")}`);
    else if (!found.has(instancePath) && keyword !== "anyOf" && keyword !== "oneOf") found.set(instancePath, message);
  }
  return [...found].map(([at, message]) => {
    const name = at.split("/").at(-1) ?? "";
    return { at, message: at === "" ? `The schema ${message}` : `\`${name}\` ${message}` };
  });
}

function compile(): (schema: unknown) => readonly ErrorObject[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false, logger: false });
  const check = ajv.getSchema("https://json-schema.org/draft/2020-12/schema");
  if (check === undefined) throw new TypeError("Ajv has no meta-schema of 2020-12");
  return (schema) => (isObject(schema) && !check(schema) ? (check.errors ?? []) : []);
}
