import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import type { Json, JsonObject } from "../contract.ts";
import { absentMembers, type Direction } from "../reading/direction.ts";
import { isObject, objectOf } from "../reading/json.ts";
import { appendPointer, formatPointer, parsePointer, valueAt } from "../reading/json-pointer.ts";
import { walkDocument } from "../reading/walk-document.ts";
import { compiledSchema, deferCompilation, UncompiledSchema } from "./deferred-compilation.ts";

/** Validates values against the schemas of one bundle. */
export interface SchemaValidator {
  /** Why the schema at a JSON Pointer cannot be compiled, or undefined if it can. */
  fault(pointer: string): string | undefined;
  /** What is wrong with a value for the schema at a JSON Pointer; nothing if the schema, or one that it uses, cannot be compiled. */
  errors(pointer: string, value: Json): ErrorObject[];
}

/**
 * A pattern as JSON Schema means it, with Unicode, else as it is written: many valid ones have escapes that `u` forbids.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.4
 */
const regularExpression = Object.assign(
  (pattern: string, flags: string): RegExp => {
    try {
      return new RegExp(pattern, flags);
    } catch {
      return new RegExp(pattern);
    }
  },
  { code: "new RegExp" },
);

/**
 * Keywords of other drafts, which Ajv refuses, one of its own, which would make a check asynchronous, and addresses, which two
 * schemas of a bundle may share.
 */
const foreignKeywords = ["$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$schema", "$async", "id", "nullable"];

/** Ajv reads the document only when a schema refers to another one. */
const documentAddress = "contract:/document#/$defs/document";

/**
 * A validator for the schemas of a bundle, compiled as they are asked for, `$ref`s kept, so that circular schemas work.
 * Examples and extensions are left out of what Ajv sees: an example with an `$id` would be taken for a schema.
 * @param direction Where values travel: members that are read-only are not required in a request, and members that are
 * write-only not in a response. Default: all count.
 * @see https://json-schema.org/draft/2020-12/json-schema-core
 */
export function schemaValidator(document: JsonObject, direction?: Direction): SchemaValidator {
  const ajv = new Ajv2020({
    allErrors: true,
    // Each schema is used a few times at most.
    code: { optimize: false, regExp: regularExpression },
    inlineRefs: false,
    logger: false,
    // Unknown keywords and formats are annotations; what is invalid is reported by `schema-valid`.
    strict: false,
    validateSchema: false,
    // The branches of a failed choice are judged one by one.
    verbose: true,
  });
  // The default export of a CommonJS package, which Node gives whole.
  const addFormats = ajvFormats as unknown as typeof ajvFormats.default;
  addFormats(ajv);
  const copy = schemasOnly(document, direction);
  ajv.addSchema({ $defs: { document: copy } }, "contract:/document");
  // A schema with an address of its own is compiled once, one found by a pointer once for each that refers to it.
  for (const [name, schema] of Object.entries(objectOf(objectOf(copy.components).schemas))) {
    if (!isObject(schema) && typeof schema !== "boolean") continue;
    const address = addressOf(appendPointer("/components/schemas", name));
    ajv.addSchema(schema, address);
    deferCompilation(ajv, address);
  }
  const validators = new Map<string, ReturnType<typeof compile>>();

  function compile(pointer: string) {
    try {
      const validate = compiledSchema(ajv, addressOf(pointer));
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

  /** Where a schema that is nothing but a `$ref` leads in the end; the keywords beside a `$ref` hold as well. */
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

  /** The errors of one branch alone, as if its choice were not there. */
  function errorsOfBranch(branch: unknown, value: unknown): readonly ErrorObject[] {
    if (!isObject(branch) && typeof branch !== "boolean") return [];
    const key = `branch ${JSON.stringify(branch)}`;
    let validator = validators.get(key);
    if (validator === undefined) {
      try {
        validator = { validate: ajv.compile(branch) };
      } catch (error) {
        validator = { fault: String(error) };
      }
      validators.set(key, validator);
    }
    const { validate } = validator;
    return validate === undefined || validate(value) ? [] : precise(validate.errors ?? []);
  }

  /** Puts the errors of the fitting branch of each failed choice in the place of those of all its branches. */
  function precise(errors: readonly ErrorObject[]): ErrorObject[] {
    const choice = errors.findLast(
      ({ keyword, params }) => isChoice(keyword) && !("passingSchemas" in params && params.passingSchemas),
    );
    if (choice === undefined) return [...errors];
    const branches = (choice.schema as unknown[]).map((branch) => errorsOfBranch(branch, choice.data));
    const ofBranches = new Set(
      branches
        .flat()
        .map(({ instancePath, keyword, params }) => keyOf(choice.instancePath + instancePath, keyword, params)),
    );
    const index = errors.indexOf(choice);
    const others = errors.filter((error, at) => at > index || (at < index && !within(error, choice, ofBranches)));
    return [...precise(others), ...chosen(choice, branches)];
  }

  return {
    fault: (pointer) => validatorOf(pointer).fault,
    errors(pointer, value) {
      const { validate } = validatorOf(pointer);
      try {
        return validate === undefined || validate(value) ? [] : precise(validate.errors ?? []);
      } catch (error) {
        if (error instanceof RangeError) return [endless];
        // The schema that cannot be compiled has a finding of its own.
        if (error instanceof UncompiledSchema) return [];
        throw error;
      }
    },
  };
}

const isChoice = (keyword: string): boolean => keyword === "oneOf" || keyword === "anyOf";
const isConstant = ({ keyword }: ErrorObject): boolean => keyword === "const" || keyword === "enum";
const keyOf = (path: string, keyword: string, params: unknown): string =>
  `${path} ${keyword} ${JSON.stringify(params)}`;

/** Whether an error is from a branch of a choice, and not from a keyword beside it. */
function within(error: ErrorObject, choice: ErrorObject, ofBranches: ReadonlySet<string>): boolean {
  const { instancePath, keyword, params } = error;
  return (
    instancePath.startsWith(choice.instancePath) &&
    (isChoice(keyword) || ofBranches.has(keyOf(instancePath, keyword, params)))
  );
}

/**
 * The errors of the branch that a value is meant for: the one whose constants it has. Where it has those of none, the
 * constants that it could have.
 */
function chosen(choice: ErrorObject, branches: readonly (readonly ErrorObject[])[]): ErrorObject[] {
  const at = ({ instancePath, ...error }: ErrorObject): ErrorObject => ({
    ...error,
    instancePath: choice.instancePath + instancePath,
  });
  const named = namedBranch(choice, branches);
  if (named !== undefined) return named.length === 0 ? [choice] : named.map(at);
  const fitting = branches.filter((errors) => !errors.some(isConstant));
  const anyConstants = branches.some((errors) => errors.some(isConstant));
  if (!anyConstants) return [...branches.flat().map(at), choice];
  const [best] = fitting.toSorted((a, b) => a.length - b.length);
  if (best !== undefined) return best.length === 0 ? [choice] : best.map(at);
  const constants = branches.flatMap((errors) => errors.find(isConstant) ?? []);
  const [first] = constants;
  if (first === undefined || constants.some(({ instancePath }) => instancePath !== first.instancePath)) return [choice];
  const allowedValues = constants.flatMap(({ params }) => params.allowedValues ?? [params.allowedValue]);
  return [at({ ...first, keyword: "enum", params: { allowedValues } })];
}

/**
 * The errors of the one branch that has the constant of the choice's discriminator; undefined if none or several have it.
 * @see https://spec.openapis.org/oas/v3.1.0#discriminator-object
 */
function namedBranch(
  { parentSchema, data }: ErrorObject,
  branches: readonly (readonly ErrorObject[])[],
): readonly ErrorObject[] | undefined {
  const name = isObject(parentSchema?.discriminator) ? parentSchema.discriminator.propertyName : undefined;
  if (typeof name !== "string" || !isObject(data) || data[name] === undefined) return undefined;
  const path = appendPointer("", name);
  const [branch, ...others] = branches.filter(
    (errors) => !errors.some((error) => isConstant(error) && error.instancePath === path),
  );
  return others.length === 0 ? branch : undefined;
}

/** What is wrong with every value for a schema that refers to itself and asks for nothing else. */
const endless: ErrorObject = {
  keyword: "$ref",
  instancePath: "",
  schemaPath: "#/$ref",
  params: {},
  message: "cannot be checked: its schema refers to itself without end",
};

/** A copy of a bundle without examples, defaults, extensions and addresses, whose `$ref`s hold in the copy. */
function schemasOnly(document: JsonObject, direction: Direction | undefined): JsonObject {
  const copy = structuredClone(document);
  walkDocument(copy, (kind, value, pointer) => {
    if (kind === "schema" && direction !== undefined) omitAbsent(direction, document, value, pointer);
    if (kind === "components") delete value.examples;
    if (typeof value.$ref === "string" && value.$ref.startsWith("#")) value.$ref = addressOf(value.$ref);
    for (const key of Object.keys(value)) {
      // In a bundle every `$ref` counts from the root, whatever address a schema gives itself.
      if (kind === "schema" && foreignKeywords.includes(key)) delete value[key];
      const annotation = ["example", "examples", "default"].includes(key) && kind !== "components";
      if (key.startsWith("x-") || (annotation && hasAnnotations(kind))) delete value[key];
    }
  });
  return copy;
}

/** Takes off a schema, in place, the members that do not travel in a direction. */
function omitAbsent(direction: Direction, document: JsonObject, schema: JsonObject, pointer: string): void {
  const names = absentMembers(direction, document, objectOf(valueAt(document, pointer)));
  if (names.size === 0) return;
  if (Array.isArray(schema.required)) {
    schema.required = schema.required.filter((name) => typeof name !== "string" || !names.has(name));
  }
  for (const name of names) delete objectOf(schema.properties)[name];
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
