import type { Contract, Json, JsonObject, Operation } from "../../contract/contract.ts";
import { sentBody } from "../bindings/body-bindings.ts";
import type { GeneratedFile } from "../generator.ts";
import { clientNames, namesOf, operationKey } from "../naming.ts";
import { compiledModule, schemaCompiler } from "../schemas/schema-compiler.ts";
import { docComment } from "../writing/comment.ts";
import { dataLiteral, literal } from "../writing/literal.ts";
import { moduleHeader } from "../writing/module-header.ts";

/**
 * A validator for each operation that takes something, compiled by Ajv into a module of its own, so that a bundle holds
 * those that are used; nothing is evaluated at run time.
 * @see https://ajv.js.org/standalone.html
 */
export function generateValidators(contract: Contract): GeneratedFile[] {
  const compiler = schemaCompiler(contract, "request", true);
  const operations = contract.operations.filter(
    ({ parameters, requestBody }) => requestBody !== null || parameters.some(isChecked),
  );
  const { type } = clientNames(contract);
  const files = operations.map((operation) => {
    const code = compiler.compile(operation, requestSchema(operation, compiler.absolute));
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

function moduleText(contract: Contract, operation: Operation, compiled: string): string {
  const { validator } = namesOf(contract, operation);
  const { type } = clientNames(contract);
  const imports = [
    'import { asValidator } from "../../../client/validation/as-validator.ts";',
    'import type { Validator } from "../../../client/validation/validator.ts";',
    `import type { ${type}Operations } from "../contract.ts";`,
  ];
  const init = `${type}Operations[${literal(operation.method.toUpperCase())}][${literal(operation.path)}]["init"]`;
  return compiledModule(
    contract,
    compiled,
    imports,
    (names) => `${docComment`Checks a request of \`${operationKey(operation)}\`: ${operation.summary}`}
export const ${validator}: Validator<${init}> = /* @__PURE__ */ asValidator(compiled, ${dataLiteral(names)});
`,
  );
}
