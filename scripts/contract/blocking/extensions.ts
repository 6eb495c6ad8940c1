import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Json, JsonObject } from "../contract.ts";
import { objectOf } from "../reading/json.ts";
import { appendPointer } from "../reading/json-pointer.ts";
import { hasMember, memberNode, memberNodes, nodeAt, type ResolvedNode } from "../reading/resolved-node.ts";
import type { Report } from "./report.ts";

/** Our extensions, but for `x-error-exceptions`, which are the lint's own. */
const ofOperations = ["x-errors-documented", "x-idempotent", "x-scope-template"] as const;
const extensions = ["x-error-envelope", "x-errors-general", "x-error", ...ofOperations] as const;
type Extension = (typeof extensions)[number];

const schemaUrl = new URL("../../../openapi/extensions.schema.json", import.meta.url);
let validators: Map<Extension, ValidateFunction> | undefined;

/**
 * Checks every extension of a bundle against `openapi/extensions.schema.json`.
 * @see https://spec.openapis.org/oas/v3.1.0#specification-extensions
 */
export function validateExtensions(document: JsonObject, report: Report): void {
  const root = nodeAt(document, "");
  if (hasMember(root, "x-error-envelope")) validate("x-error-envelope", root, report);
  if (hasMember(root, "x-errors-general")) validate("x-errors-general", root, report);

  for (const [, schema] of memberNodes(memberNode(root, "components", "schemas"))) {
    if (hasMember(schema, "x-error")) validate("x-error", schema, report);
  }
  for (const [, pathItem] of memberNodes(memberNode(root, "paths"))) {
    for (const [, operation] of memberNodes(pathItem)) {
      for (const name of ofOperations) {
        if (hasMember(operation, name)) validate(name, operation, report);
      }
    }
  }
}

function validate(name: Extension, holder: ResolvedNode, report: Report): void {
  const value: Json | undefined = objectOf(holder.value)[name];
  const check = validatorOf(name);
  if (check(value)) return;
  const pointer = appendPointer(holder.pointer, name);
  for (const error of mostSpecific(check.errors ?? [])) {
    const member = error.params.additionalProperty ?? error.params.missingProperty;
    const place = error.params.additionalProperty === undefined ? "" : appendPointer("", String(member));
    report("extension-valid", pointer + error.instancePath + place, `"${name}" ${describe(error)}`, remedyOf(error));
  }
}

function describe({ keyword, instancePath, params, message }: ErrorObject): string {
  const where = instancePath === "" ? "" : `member "${instancePath.slice(1)}" `;
  if (keyword === "required") return `${where}lacks "${params.missingProperty}"`;
  if (keyword === "additionalProperties") return `${where}has an unknown member "${params.additionalProperty}"`;
  if (keyword === "enum") return `${where}must be one of ${params.allowedValues.join(", ")}`;
  if (keyword === "oneOf") return `${where}must be one of ${recoveries().join(", ")}`;
  return `${where}${message ?? "is not valid"}`;
}

function remedyOf({ keyword }: ErrorObject): string {
  if (keyword === "required") return "Add it; openapi/extensions.schema.json says what it means.";
  if (keyword === "additionalProperties") return "Take it out, or correct its name.";
  return "Correct the value; openapi/extensions.schema.json describes it.";
}

/** Leaves out the branches of a `oneOf` that failed: the vocabulary they spell is named at once. */
function mostSpecific(errors: readonly ErrorObject[]): ErrorObject[] {
  return errors.filter(({ keyword }) => keyword !== "const" && keyword !== "if");
}

function recoveries(): string[] {
  const schema = JSON.parse(readFileSync(schemaUrl, "utf8"));
  return schema.$defs.recovery.oneOf.map((branch: { const: string }) => branch.const);
}

function validatorOf(name: Extension): ValidateFunction {
  validators ??= compile();
  const validator = validators.get(name);
  if (validator === undefined) throw new TypeError(`openapi/extensions.schema.json does not describe "${name}"`);
  return validator;
}

function compile(): Map<Extension, ValidateFunction> {
  const ajv = new Ajv2020({ allowUnionTypes: true, allErrors: true, strict: true, validateSchema: false });
  ajv.addSchema(JSON.parse(readFileSync(schemaUrl, "utf8")), "extensions");
  return new Map(extensions.map((name) => [name, ajv.compile({ $ref: `extensions#/$defs/${name}` })]));
}
