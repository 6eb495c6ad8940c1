import { _, type KeywordCxt, type Name, str } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import { formats } from "../../../client/validation/formats.ts";
import type { Contract, Json, JsonObject, Operation } from "../../contract/contract.ts";
import { ContractError } from "../../contract/contract-error.ts";
import { type Direction, schemaIn } from "../../contract/reading/direction.ts";
import { isObject, objectOf } from "../../contract/reading/json.ts";
import { valueAt } from "../../contract/reading/json-pointer.ts";
import { lineComment } from "../writing/comment.ts";

// Its declarations are those of an ES module, but Node sees CommonJS.
const standalone = standaloneModule as unknown as typeof standaloneModule.default;

/** What compiled code asks Ajv's runtime for, and the module of ours that does the same in a few lines. */
const runtime: Record<string, [name: string, module: string]> = {
  "ajv/dist/runtime/ucs2length": ["codePoints", "code-points"],
  "ajv/dist/runtime/equal": ["deepEqual", "deep-equal"],
};

/** Compiles the schemas of one contract as they hold in one direction. */
export interface SchemaCompiler {
  /** A schema of the contract as a part of a schema that is compiled. */
  absolute(schema: Json): Json;
  /**
   * Compiles a schema into the code of a module.
   * @throws {ContractError} for a schema that JSON Schema does not allow; the linter names it.
   */
  compile(operation: Operation, schema: JsonObject): string;
}

/**
 * Makes the compiler of a contract's schemas: Ajv, whose code evaluates nothing at run time.
 * @param allErrors Whether the code lists all that is wrong with a value, or the first fault alone, which is shorter.
 * @see https://ajv.js.org/standalone.html
 */
export function schemaCompiler(contract: Contract, direction: Direction, allErrors: boolean): SchemaCompiler {
  const ajv = new Ajv2020({
    allErrors,
    strict: false,
    // The linter judges schemas; here each keyword means what JSON Schema says, and an unknown one nothing.
    validateSchema: false,
    formats,
    validateFormats: true,
    logger: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.addKeyword(patternWithoutFlag);
  const absolute = absoluteSchemas(direction, contract.document, ajv);
  const schemas = Object.entries(objectOf(objectOf(contract.document.components).schemas));
  ajv.addSchema({
    $id: "contract",
    components: { schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, absolute(schema)])) },
  });
  const compile = ({ operationId, pointer }: Operation, schema: JsonObject): string => {
    try {
      return standalone(ajv, ajv.compile(schema));
    } catch (error) {
      const message = `The ${direction} schemas of ${operationId} cannot be compiled: ${error instanceof Error ? error.message : error}`;
      const remedy = "Run the linter: it names the schema that JSON Schema 2020-12 does not allow.";
      throw new ContractError([{ file: `openapi/${contract.api}`, pointer, line: 1, column: 1, message, remedy }]);
    }
  };
  return { absolute, compile };
}

/** Keywords whose members are named by the contract and not by JSON Schema. */
const maps = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);

/** What says nothing about a value: annotations, what OpenAPI adds, and addresses, since each `$ref` counts from the root. */
const annotations =
  /^(?:title|description|examples?|deprecated|externalDocs|xml|discriminator|nullable|\$(?:id|anchor|schema|comment|dynamicAnchor|dynamicRef)|x-.*)$/;

/**
 * Makes the function that gives a schema as it holds in a direction, without what only readers need, whose references lead
 * into the contract wherever it is used.
 */
function absoluteSchemas(direction: Direction, document: JsonObject, ajv: Ajv2020): (schema: Json) => Json {
  const elsewhere = new Map<string, string>();
  const addressOf = (reference: string): string => {
    if (/^#\/components\/schemas\/[^/]+$/.test(reference)) return `contract${reference}`;
    let address = elsewhere.get(reference);
    if (address === undefined) {
      address = `contract-${elsewhere.size}`;
      elsewhere.set(reference, address);
      const target = reference.startsWith("#/") ? valueAt(document, reference.slice(1)) : undefined;
      const schema = inDirection(target ?? true);
      ajv.addSchema(isObject(schema) ? { ...schema, $id: address } : { $id: address, allOf: [schema] });
    }
    return address;
  };
  const convert = (value: Json, isMap = false): Json => {
    if (Array.isArray(value)) return value.map((member) => convert(member));
    if (!isObject(value)) return value;
    const members = Object.entries(value).flatMap(([key, member]): [string, Json][] => {
      if (isMap) return [[key, convert(member)]];
      if (annotations.test(key)) return [];
      if (key === "const" || key === "enum" || key === "default") return [[key, member]];
      if (key === "$ref" && typeof member === "string") return [[key, addressOf(member)]];
      if (key === "pattern" && typeof member === "string")
        return isPattern(member, "u")
          ? [[key, member]]
          : isPattern(member)
            ? [[patternWithoutFlag.keyword, member]]
            : [];
      return [[key, convert(member, maps.has(key))]];
    });
    const schema = Object.fromEntries(members);
    if (!isMap && Object.keys(objectOf(schema.patternProperties)).some((pattern) => !isPattern(pattern, "u"))) {
      delete schema.patternProperties;
      delete schema.additionalProperties;
    }
    return schema;
  };
  const inDirection = (schema: Json): Json => convert(schemaIn(direction, document, schema, false));
  return inDirection;
}

function isPattern(pattern: string, flags?: string): boolean {
  try {
    return Boolean(new RegExp(pattern, flags));
  } catch {
    return false;
  }
}

/**
 * A `pattern` that is one only without the flag `u`, as many write them.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.4
 */
const patternWithoutFlag = {
  keyword: "patternWithoutFlag",
  type: "string",
  schemaType: "string",
  code(context: KeywordCxt): void {
    const { gen, data, schema } = context;
    const pattern: string = schema;
    const code = _`new RegExp(${pattern})`;
    const expression = gen.scopeValue("pattern", { key: `without u: ${pattern}`, ref: new RegExp(pattern), code });
    context.fail(_`!${expression}.test(${data})`);
  },
  error: { message: ({ schemaCode }: { schemaCode: unknown }) => str`must match pattern "${schemaCode as Name}"` }, // the code of the keyword's value
} as const;

/**
 * The text of a module with compiled code.
 * @param imports What its declaration needs.
 * @param declaration What it exports, by `compiled` and the names of members in `names`.
 */
export function compiledModule(
  { api }: Contract,
  compiled: string,
  imports: readonly string[],
  declaration: (names: readonly string[]) => string,
): string {
  const all = [...imports];
  let code = compiled
    .replace(/^"use strict";\n/, "")
    .replace(/^export const validate = (\w+);\nexport default \w+;\n/m, "const compiled = $1;\n");
  for (const [module, [name, file]] of Object.entries(runtime)) {
    const call = `require("${module}").default`;
    if (!code.includes(call)) continue;
    code = code.replaceAll(call, name);
    all.push(`import { ${name} } from "../../../client/validation/${file}.ts";`);
  }
  if (/\bformats\b/.test(code)) all.push('import { formats } from "../../../client/validation/formats.ts";');
  // The schemas that compiled code keeps are for its `verbose` errors alone.
  const times = new Map<string, number>();
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) times.set(name, (times.get(name) ?? 0) + 1);
  code = code.replace(/^const (schema\d+) = .*;\n/gm, (line, name: string) => (times.get(name) === 1 ? "" : line));
  // In a text of the contract the quotation mark would be escaped.
  if (code.includes('require("')) throw new Error("A compiled schema needs more of Ajv's runtime than we have.");
  const names = [
    ...new Set(
      [...compiled.matchAll(/instancePath:instancePath\+"([^"]*)"/g)].flatMap(([, path = ""]) =>
        path.split("/").slice(1),
      ),
    ),
  ];
  return `${lineComment`@ts-nocheck Made from openapi/${api}/ by \`npm run generate\`; do not edit.`}
${all.join("\n")}

${code.trim()}

${declaration(names)}`;
}
