import { _ } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import { formats } from "../../../client/validation/formats.ts";
import type { Contract, Json, JsonObject, Operation } from "../../contract/contract.ts";
import { objectOf } from "../../contract/reading/json.ts";
import { jsonMediaType } from "../bindings/media-type.ts";
import { exampleComment } from "../example-comment.ts";
import type { GeneratedFile } from "../generator.ts";
import { camelCase, clientNames, kebabCase, literal, operationKey } from "../naming.ts";

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
    discriminator: true,
    formats,
    validateFormats: true,
    logger: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.addSchema({
    $id: "contract",
    components: { schemas: absolute(objectOf(contract.document.components).schemas ?? {}, true) },
  });
  const operations = contract.operations.filter(
    ({ parameters, requestBody }) => requestBody !== null || parameters.some(isChecked),
  );
  const { type } = clientNames(contract);
  const files = operations.map((operation) => {
    const schema = requestSchema(operation);
    const code = standalone(ajv, ajv.compile(schema));
    return { path: `validators/${kebabCase(operation.operationId)}.ts`, text: moduleText(contract, operation, code) };
  });
  const index = [
    `// Made from openapi/${contract.api}/ by \`npm run generate\`; do not edit.`,
    'import type { Validator } from "../../../client/validation/validator.ts";',
    `import type { ${type}OperationKey } from "../contract.ts";`,
    ...operations.map(
      ({ operationId }) => `import { ${validatorName(operationId)} } from "./${kebabCase(operationId)}.ts";`,
    ),
    "",
    "/**",
    ` * Checks every request of ${contract.title} before it is sent.`,
    ...exampleComment([
      `import { create${type}Client } from "error-contracts/${contract.api}";`,
      `import { validators } from "error-contracts/${contract.api}/validators";`,
      'import { validation } from "error-contracts/validation";',
      "",
      `export const client = create${type}Client({`,
      '  baseUrl: "https://api.example.com",',
      "  extensions: [validation(validators)],",
      "});",
    ]),
    " */",
    `export const validators: Readonly<Partial<Record<${type}OperationKey, Validator>>> = {`,
    ...operations.map((operation) => `  ${literal(operationKey(operation))}: ${validatorName(operation.operationId)},`),
    "};",
    "",
  ];
  return [...files, { path: "validators/index.ts", text: index.join("\n") }];
}

/** Headers are the client's business as much as the caller's, and cookies the browser's. */
const isChecked = ({ in: place }: Operation["parameters"][number]): boolean => place === "path" || place === "query";

const validatorName = (operationId: string): string => camelCase(kebabCase(operationId));

function requestSchema({ parameters, requestBody }: Operation): JsonObject {
  const places = ["path", "query"].map((place) => {
    const here = parameters.filter((parameter) => parameter.in === place);
    const required = here.filter((parameter) => parameter.required).map(({ name }) => name);
    const properties = Object.fromEntries(here.map(({ name, schema }) => [name, absolute(schema)]));
    return [place, { type: "object", additionalProperties: false, properties, required }] as const;
  });
  const required = places.filter(([, { required }]) => required.length > 0).map(([place]) => place);
  const mediaTypes = Object.keys(requestBody?.content ?? {});
  const media = requestBody?.content[jsonMediaType(mediaTypes) ?? mediaTypes[0] ?? ""];
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
const maps = new Set(["properties", "patternProperties", "$defs", "schemas", "components", "dependentSchemas"]);
const annotations = /^(?:title|description|examples?|deprecated|externalDocs|x-.*)$/;

/** A schema without what only readers need, whose references lead into the contract wherever it stands. */
function absolute(value: Json, isMap = false): Json {
  if (Array.isArray(value)) return value.map((member) => absolute(member));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).flatMap(([key, member]): [string, Json][] => {
    if (!isMap && annotations.test(key)) return [];
    if (!isMap && (key === "const" || key === "enum" || key === "default")) return [[key, member]];
    if (!isMap && key === "$ref" && typeof member === "string" && member.startsWith("#/"))
      return [[key, `contract${member}`]];
    return [[key, absolute(member, !isMap && maps.has(key))]];
  });
  return Object.fromEntries(members);
}

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
  code = code.replace(/^const (schema\d+) = .*;\n/gm, (line, name: string) =>
    code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : "",
  );
  if (code.includes("require("))
    throw new Error(`The validator of ${operation.operationId} needs more of Ajv's runtime than we have.`);
  const names = [
    ...new Set(
      [...compiled.matchAll(/instancePath:instancePath\+"([^"]*)"/g)].flatMap(([, path = ""]) =>
        path.split("/").slice(1),
      ),
    ),
  ];
  return `// @ts-nocheck Made from openapi/${contract.api}/ by \`npm run generate\`; do not edit.
${imports.join("\n")}
import type { Validator } from "../../../client/validation/validator.ts";

${code.trim()}

/** Checks a request of \`${operationKey(operation)}\`: ${operation.summary} */
export const ${validatorName(operation.operationId)}: Validator = /* @__PURE__ */ asValidator(compiled, ${JSON.stringify(names)});
`;
}
