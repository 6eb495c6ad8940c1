import type { ErrorObject } from "ajv/dist/2020.js";
import { blockingFaults } from "../blocking/blocking-faults.ts";
import type { Json, JsonObject } from "../contract.ts";
import { redirectFields } from "../reading/errors/envelope.ts";
import { examplesOf } from "../reading/examples.ts";
import { arrayOf, objectOf } from "../reading/json.ts";
import { appendPointer } from "../reading/json-pointer.ts";
import { hasMember, memberNode, nodeAt, type ResolvedNode } from "../reading/resolved-node.ts";
import { walkDocument } from "../reading/walk-document.ts";
import { schemaValidator } from "./schema-validator.ts";

/** Takes a fault at a JSON Pointer of the bundle, with what to do about it. */
export type ReportExample = (pointer: string, message: string, remedy: string) => void;

/** How much was checked, so that a check of nothing cannot pass for a clean one. */
export interface ExampleCounts {
  schemas: number;
  examples: number;
}

/**
 * Proves that every schema of a bundle compiles and that every example is valid for its schema: examples of media types,
 * parameters, headers and schemas, defaults, and the decoded query of a redirect's `Location`.
 * @see https://spec.openapis.org/oas/v3.1.0#working-with-examples
 */
export function checkExamples(document: JsonObject, report: ReportExample): ExampleCounts {
  const validator = schemaValidator(document);
  const counts = { schemas: 0, examples: 0 };
  const faults = new Map<string, { message: string; schema: JsonObject }>();
  const misplaced = new Set(
    blockingFaults(document).flatMap(({ rule, pointer }) => (rule === "example-code-allowed" ? [pointer] : [])),
  );
  const check = (schema: string, value: Json, pointer: string) => {
    counts.examples += 1;
    for (const error of leaves(validator.errors(schema, value))) {
      report(pointer + placeIn(error), `The example ${describe(error)}`, "Correct the example, or its schema.");
    }
  };
  let sound: string | undefined;
  walkDocument(document, (kind, value, pointer) => {
    if (kind === "schema") {
      counts.schemas += 1;
      // The parts of a schema that compiles compile too.
      const within = sound !== undefined && pointer.startsWith(`${sound}/`);
      const message = within ? undefined : validator.fault(pointer);
      if (message !== undefined) faults.set(pointer, { message, schema: value });
      else {
        if (!within) sound = pointer;
        checkSchema(value, pointer, check);
      }
    } else if ((kind === "mediaType" || kind === "parameter" || kind === "header") && value.$ref === undefined) {
      checkCarrier(nodeAt(document, pointer), misplaced, check);
    }
  });
  // An invalid schema is reported as such, and lets others fail that refer to it.
  if (!blockingFaults(document).some(({ rule }) => rule === "schema-valid")) reportFaults(faults, report);
  return counts;
}

type Check = (schemaPointer: string, value: Json, pointer: string) => void;

function checkSchema(schema: JsonObject, pointer: string, check: Check): void {
  arrayOf(schema.examples).forEach((value, index) => {
    check(pointer, value, appendPointer(pointer, "examples", index));
  });
  for (const keyword of ["example", "default"]) {
    const value = schema[keyword];
    if (value !== undefined) check(pointer, value, appendPointer(pointer, keyword));
  }
}

/** Reports the schemas that cannot be compiled by themselves, not those that only hold or name such a one. */
function reportFaults(
  faults: ReadonlyMap<string, { message: string; schema: JsonObject }>,
  report: ReportExample,
): void {
  const own = [...faults].filter(([pointer, { schema }]) => {
    const text = JSON.stringify(schema);
    return ![...faults.keys()].some(
      (other) =>
        other.startsWith(`${pointer}/`) ||
        (other !== pointer && text.includes(`"$ref":${JSON.stringify(`#${other}`)}`)),
    );
  });
  // Schemas that name each other in a circle hide each other: then all are reported.
  for (const [pointer, { message }] of own.length > 0 ? own : faults) {
    const remedy = "Correct the schema: whatever cannot be compiled validates nothing.";
    report(pointer, `The schema cannot be compiled: ${message}`, remedy);
  }
}

/** Checks the examples of a media type, parameter or header, but for references to examples of other responses. */
function checkCarrier(carrier: ResolvedNode, misplaced: ReadonlySet<string>, check: Check): void {
  if (!hasMember(carrier, "schema")) return;
  const schema = appendPointer(carrier.pointer, "schema");
  const query = memberNode(carrier, "schema");
  const redirect = objectOf(query.value).contentMediaType === "application/x-www-form-urlencoded";
  for (const { name, value, pointer, referrer } of examplesOf(carrier)) {
    if (misplaced.has(referrer)) continue;
    const at = name === null ? pointer : appendPointer(pointer, "value");
    check(schema, value, at);
    if (redirect && typeof value === "string" && hasMember(query, "contentSchema")) {
      // A fault in a query has no line of its own: the whole value is reported.
      check(appendPointer(query.pointer, "contentSchema"), redirectFields(value), at);
    }
  }
}

/** JSON Pointer of what is wrong in a value: of the member that the schema does not know, where that is it. */
function placeIn({ instancePath, params }: ErrorObject): string {
  const member: unknown = params.additionalProperty ?? params.unevaluatedProperty;
  return typeof member === "string" ? appendPointer(instancePath, member) : instancePath;
}

function describe({ keyword, instancePath, params, message }: ErrorObject): string {
  const where = instancePath === "" ? "" : `at ${instancePath} `;
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") {
    const member = params.additionalProperty ?? params.unevaluatedProperty;
    return `${where}has "${member}", which its schema does not know`;
  }
  if (keyword === "required") return `${where}lacks "${params.missingProperty}"`;
  if (keyword === "const") return `${where}must be ${JSON.stringify(params.allowedValue)}`;
  if (keyword === "enum") return `${where}must be one of ${params.allowedValues.join(", ")}`;
  return `${where}${message ?? "is not valid"}`;
}

/** Leaves out what only says that a branch failed, where the branch's own errors are there. */
function leaves(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const specific = errors.filter(({ keyword }) => !["oneOf", "anyOf", "if"].includes(keyword));
  return specific.length > 0 ? specific : errors;
}
