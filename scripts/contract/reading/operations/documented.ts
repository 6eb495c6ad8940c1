import type { Json, JsonObject, SecurityRequirement } from "../../contract.ts";
import { arrayOf, isObject, objectOf, stringOf, stringsOf } from "../json.ts";
import { memberNode, type ResolvedNode } from "../resolved-node.ts";

/**
 * Which cases of an operation its provider documents. One meaning for every contract: a page of the provider names the
 * code and the operation (`x-errors-documented` of the operation), or states a general rule under which the operation
 * falls (`x-errors-general` of the document).
 */

/** An error that a provider documents: a code, with every status that an operation has for it unless one is named. */
export interface DocumentedError {
  code: string;
  status: number | null;
}

/** One general rule of a provider about its errors. */
export interface GeneralRule {
  errors: DocumentedError[];
  /** The conditions that an operation meets, all of them: see {@link conditions}, a security scheme, or a tag. */
  where: string[];
}

/** What a general rule can ask of an operation, however a document reads it. */
export interface AskedOperation {
  /** The Operation Object. */
  place: ResolvedNode;
  /** The alternatives that apply to it. */
  security: readonly SecurityRequirement[];
  /** Its Parameter Objects and those of its path. */
  parameters: readonly ResolvedNode[];
}

/** The words of `where` that are neither a security scheme nor a tag. */
export const conditions = ["all", "secured", "body", "query", "path-id"] as const;

/** Reads `CODE` or `CODE@STATUS`. */
export function documentedError(entry: string): DocumentedError {
  const [, code = entry, status] = /^(.+)@([1-5]\d\d)$/.exec(entry) ?? [];
  return { code, status: status === undefined ? null : Number(status) };
}

/** The entries of a list of errors; a code may be a number. */
export function errorEntries(list: Json | undefined): string[] {
  return arrayOf(list)
    .filter((entry) => typeof entry === "string" || typeof entry === "number")
    .map(String);
}

/** The general rules of a document, in its order. */
export function generalRules(document: JsonObject): GeneralRule[] {
  return arrayOf(document["x-errors-general"])
    .filter(isObject)
    .map(({ codes, where }) => ({
      errors: errorEntries(codes).map(documentedError),
      where: typeof where === "string" ? [where] : stringsOf(where),
    }));
}

/**
 * What a provider documents for an operation: what the operation lists, and what the general rules say of it. It may
 * name errors that no response of the operation has.
 */
export function documentedErrors(rules: readonly GeneralRule[], operation: AskedOperation): DocumentedError[] {
  const own = errorEntries(objectOf(operation.place.value)["x-errors-documented"]).map(documentedError);
  return [...own, ...generalErrors(rules, operation)];
}

/** What the general rules of a provider say of an operation. */
export function generalErrors(rules: readonly GeneralRule[], operation: AskedOperation): DocumentedError[] {
  return rules.filter(({ where }) => covers(where, operation)).flatMap(({ errors }) => errors);
}

/** Whether an error is among the documented ones. */
export function isDocumented(documented: readonly DocumentedError[], code: string, status: number): boolean {
  return documented.some((error) => error.code === code && (error.status ?? status) === status);
}

/** Whether an operation meets every condition of a general rule. */
export function covers(where: readonly string[], operation: AskedOperation): boolean {
  return where.length > 0 && where.every((condition) => meets(operation, condition));
}

function meets({ place, security, parameters }: AskedOperation, condition: string): boolean {
  const operation = objectOf(place.value);
  switch (condition) {
    case "all":
      return true;
    case "secured":
      return security.length > 0;
    case "body":
      return operation.requestBody !== undefined;
    case "query":
      return parameters.some((parameter) => stringOf(objectOf(parameter.value).in) === "query");
    case "path-id":
      return parameters.some(isPathId);
    default:
      return (
        security.some((alternative) => alternative.some(({ scheme }) => scheme === condition)) ||
        stringsOf(operation.tags).includes(condition)
      );
  }
}

/** Whether a parameter names a resource: a parameter of the path that is not one of a few given words. */
function isPathId(parameter: ResolvedNode): boolean {
  if (objectOf(parameter.value).in !== "path") return false;
  const schema = objectOf(memberNode(parameter, "schema").value);
  return schema.enum === undefined && schema.const === undefined;
}
