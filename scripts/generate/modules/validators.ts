import { _, type KeywordCxt, type Name, str } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import { formats } from "../../../client/validation/formats.ts";
import type { Contract, Json, JsonObject, Operation } from "../../contract/contract.ts";
import { ContractError } from "../../contract/contract-error.ts";
import { schemaIn } from "../../contract/reading/direction.ts";
import { isObject, objectOf } from "../../contract/reading/json.ts";
import { valueAt } from "../../contract/reading/json-pointer.ts";
import { sentBody } from "../bindings/body-bindings.ts";
import type { GeneratedFile } from "../generator.ts";
import { clientNames, namesOf, operationKey } from "../naming.ts";
import { docComment, lineComment } from "../writing/comment.ts";
import { dataLiteral, literal } from "../writing/literal.ts";
import { moduleHeader } from "../writing/module-header.ts";

// Its declarations are those of an ES module, but Node sees CommonJS.
const standalone = standaloneModule as unknown as typeof standaloneModule.default;

/** What compiled code asks Ajv's runtime for, and the module of ours that does the same in a few lines. */
const runtime: Record<string, [name: string, module: string]> = {
  "ajv/dist/runtime/ucs2length": ["codePoints", "code-points"],
  "ajv/dist/runtime/equal": ["deepEqual", "deep-equal"],
};

/**
 * A validator for each operation that takes something, compiled by Ajv into a module of its own, so that a bundle holds
 * those that are used; nothing is evaluated at run time.
 * @see https://ajv.js.org/standalone.html
 */
export function generateValidators(contract: Contract): GeneratedFile[] {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    // The linter judges schemas; here each keyword means what JSON Schema says, and an unknown one nothing.
    validateSchema: false,
    formats,
    validateFormats: true,
    logger: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.addKeyword(patternWithoutFlag);
  const absolute = absoluteSchemas(contract.document, ajv);
  const schemas = Object.entries(objectOf(objectOf(contract.document.components).schemas));
  ajv.addSchema({
    $id: "contract",
    components: { schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, absolute(schema)])) },
  });
  const operations = contract.operations.filter(
    ({ parameters, requestBody }) => requestBody !== null || parameters.some(isChecked),
  );
  const { type } = clientNames(contract);
  const files = operations.map((operation) => {
    const code = standalone(ajv, compile(ajv, contract, operation, requestSchema(operation, absolute)));
    return { path: `validators/${namesOf(contract, operation).file}.ts`, text: moduleText(contract, operation, code) };
  });
  const index = [
    moduleHeader(contract),
    'import type { RequestCheck } from "../../../client/validation/validator.ts";',
    `import type { ${type}OperationKey } from "../contract.ts";`,
    ...operations.map((operation) => {
      const { validator, file } = namesOf(contract, operation);
      return `import { ${validator} } from ${literal(`./${file}.ts`)};`;
    }),
    "",
    docComment`Checks requests of ${contract.title} before they are sent.
@example
\`\`\`ts
import { create${type}Client } from ${literal(`error-contracts/${contract.api}`)};
import { validators } from ${literal(`error-contracts/${contract.api}/validators`)};
import { validation } from "error-contracts/validation";

export const client = create${type}Client({
  baseUrl: "https://api.example.com",
  extensions: [validation(validators)],
});
\`\`\``,
    `export const validators = {`,
    ...operations.map(
      (operation) => `  ${literal(operationKey(operation))}: ${namesOf(contract, operation).validator},`,
    ),
    `} satisfies Partial<Record<${type}OperationKey, RequestCheck>>;`,
    "",
  ];
  return [...files, { path: "validators/index.ts", text: index.join("\n") }];
}

function compile(ajv: Ajv2020, { api }: Contract, { operationId, pointer }: Operation, schema: JsonObject) {
  try {
    return ajv.compile(schema);
  } catch (error) {
    const message = `The schemas of ${operationId}'s request cannot be compiled: ${error instanceof Error ? error.message : error}`;
    const remedy = "Run the linter: it names the schema that JSON Schema 2020-12 does not allow.";
    throw new ContractError([{ file: `openapi/${api}`, pointer, line: 1, column: 1, message, remedy }]);
  }
}

/** Headers are the client's business as much as the caller's, and cookies the browser's. */
const isChecked = ({ in: place }: Operation["parameters"][number]): boolean => place === "path" || place === "query";

function requestSchema({ parameters, requestBody }: Operation, absolute: (schema: Json) => Json): JsonObject {
  const places = ["path", "query"].map((place) => {
    const here = parameters.filter((parameter) => parameter.in === place);
    const required = here.filter((parameter) => parameter.required).map(({ name }) => name);
    const properties = Object.fromEntries(here.map(({ name, schema }) => [name, absolute(schema)]));
    return [place, { type: "object", additionalProperties: false, properties, required }] as const;
  });
  const required = places.filter(([, { required }]) => required.length > 0).map(([place]) => place);
  const sent = sentBody({ requestBody });
  // Files, parts and bytes are not JSON, of which alone a schema speaks.
  const isChecked = sent?.kind === "json" || sent?.kind === "form";
  const media = isChecked ? requestBody?.content[sent.mediaType] : undefined;
  return {
    type: "object",
    properties: {
      params: { type: "object", properties: Object.fromEntries(places), required },
      ...(media === undefined ? {} : { body: absolute(media.schema) }),
    },
    required: [...(required.length > 0 ? ["params"] : []), ...(requestBody?.required ? ["body"] : [])],
  };
}

/** Keywords whose members are named by the contract and not by JSON Schema. */
const maps = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);

/** What says nothing about a request: annotations, what OpenAPI adds, and addresses, since each `$ref` counts from the root. */
const annotations =
  /^(?:title|description|examples?|deprecated|externalDocs|xml|discriminator|nullable|\$(?:id|anchor|schema|comment|dynamicAnchor|dynamicRef)|x-.*)$/;

/**
 * Makes the function that gives a schema as it holds for requests, without what only readers need, whose references lead
 * into the contract wherever it is used.
 */
function absoluteSchemas(document: JsonObject, ajv: Ajv2020): (schema: Json) => Json {
  const elsewhere = new Map<string, string>();
  const addressOf = (reference: string): string => {
    if (/^#\/components\/schemas\/[^/]+$/.test(reference)) return `contract${reference}`;
    let address = elsewhere.get(reference);
    if (address === undefined) {
      address = `contract-${elsewhere.size}`;
      elsewhere.set(reference, address);
      const target = reference.startsWith("#/") ? valueAt(document, reference.slice(1)) : undefined;
      const schema = inRequest(target ?? true);
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
  const inRequest = (schema: Json): Json => convert(schemaIn("request", document, schema, false));
  return inRequest;
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

function moduleText(contract: Contract, operation: Operation, compiled: string): string {
  const imports = ['import { asValidator } from "../../../client/validation/as-validator.ts";'];
  let code = compiled
    .replace(/^"use strict";\n/, "")
    .replace(/^export const validate = (\w+);\nexport default \w+;\n/m, "const compiled = $1;\n");
  for (const [module, [name, file]] of Object.entries(runtime)) {
    const call = `require("${module}").default`;
    if (!code.includes(call)) continue;
    code = code.replaceAll(call, name);
    imports.push(`import { ${name} } from "../../../client/validation/${file}.ts";`);
  }
  if (/\bformats\b/.test(code)) imports.push('import { formats } from "../../../client/validation/formats.ts";');
  // The schemas that compiled code keeps are for its `verbose` errors alone.
  const times = new Map<string, number>();
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) times.set(name, (times.get(name) ?? 0) + 1);
  code = code.replace(/^const (schema\d+) = .*;\n/gm, (line, name: string) => (times.get(name) === 1 ? "" : line));
  // In a text of the contract the quotation mark would be escaped.
  if (code.includes('require("'))
    throw new Error(`The validator of ${operation.operationId} needs more of Ajv's runtime than we have.`);
  const names = [
    ...new Set(
      [...compiled.matchAll(/instancePath:instancePath\+"([^"]*)"/g)].flatMap(([, path = ""]) =>
        path.split("/").slice(1),
      ),
    ),
  ];
  const { validator } = namesOf(contract, operation);
  const { type } = clientNames(contract);
  return `${lineComment`@ts-nocheck Made from openapi/${contract.api}/ by \`npm run generate\`; do not edit.`}
${imports.join("\n")}
import type { Validator } from "../../../client/validation/validator.ts";
import type { ${type}Operations } from "../contract.ts";

${code.trim()}

${docComment`Checks a request of \`${operationKey(operation)}\`: ${operation.summary}`}
export const ${validator}: Validator<${type}Operations[${literal(operation.method.toUpperCase())}][${literal(operation.path)}]["init"]> = /* @__PURE__ */ asValidator(compiled, ${dataLiteral(names)});
`;
}
