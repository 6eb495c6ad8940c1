import type { Contract, JsonObject, Operation } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import { contentKind, readBodies, successes } from "../bindings/body-bindings.ts";
import type { GeneratedFile } from "../generator.ts";
import { clientNames, namesOf, operationKey } from "../naming.ts";
import { compiledModule, type SchemaCompiler, schemaCompiler } from "../schemas/schema-compiler.ts";
import { docComment } from "../writing/comment.ts";
import { dataLiteral, literal } from "../writing/literal.ts";
import { moduleHeader } from "../writing/module-header.ts";

/**
 * A Standard Schema for the data of each operation that answers with JSON, compiled by Ajv into a module of its own, so that a
 * bundle holds those that are used. The code finds the first fault of the data, not all of them, which keeps it short.
 * @see https://standardschema.dev
 */
export function generateResponseSchemas(contract: Contract): GeneratedFile[] {
  const compiler = schemaCompiler(contract, "response", false);
  const answers = contract.operations.flatMap((operation) => {
    const schema = dataSchema(operation, compiler);
    return schema === undefined ? [] : [{ operation, schema }];
  });
  const { type } = clientNames(contract);
  const files = answers.map(({ operation, schema }) => ({
    path: `responses/${namesOf(contract, operation).file}.ts`,
    text: moduleText(contract, operation, compiler.compile(operation, schema)),
  }));
  const index = [
    moduleHeader(contract),
    'import type { StandardSchema } from "../../../client/validation/standard-schema.ts";',
    `import type { ${type}OperationKey } from "../contract.ts";`,
    ...answers.map(({ operation }) => {
      const { validator, file } = namesOf(contract, operation);
      return `import { ${validator} } from ${literal(`./${file}.ts`)};`;
    }),
    "",
    docComment`Schemas of the data that ${contract.title} answers with.
@example
\`\`\`ts
import { create${type}Client } from ${literal(`error-contracts/${contract.api}`)};
import { responses } from ${literal(`error-contracts/${contract.api}/responses`)};
import { responseValidation } from "error-contracts/response-validation";

export const client = create${type}Client({
  baseUrl: "https://api.example.com",
  extensions: [responseValidation(responses)],
});
\`\`\``,
    "export const responses = {",
    ...answers.map(
      ({ operation }) => `  ${literal(operationKey(operation))}: ${namesOf(contract, operation).validator},`,
    ),
    `} satisfies Partial<Record<${type}OperationKey, StandardSchema<unknown>>>;`,
    "",
  ];
  return [...files, { path: "responses/index.ts", text: index.join("\n") }];
}

/** The schema of an operation's data, of any of its successes; undefined where none is JSON, or one is of bytes. */
function dataSchema(operation: Operation, compiler: SchemaCompiler): JsonObject | undefined {
  const all = operation.method === "head" ? [] : successes(operation);
  const bodies = all.flatMap((response) =>
    readBodies(response).map(({ mediaType, kind }) => ({
      kind: contentKind(kind),
      schema: response.content[mediaType],
    })),
  );
  const isJson = bodies.some(({ kind }) => kind === "json") && bodies.every(({ kind }) => kind !== "bytes");
  if (!isJson) return undefined;
  const schemas = bodies.map(({ kind, schema }) =>
    kind === "json" ? compiler.absolute(schema ?? true) : { type: "string" },
  );
  const [schema, ...others] = new Map(schemas.map((one) => [JSON.stringify(one), one])).values();
  return others.length === 0 && isObject(schema) ? schema : { anyOf: [schema ?? true, ...others] };
}

/** Whether a success may have no body. */
const mayBeEmpty = (operation: Operation): boolean =>
  successes(operation).some(({ content }) => Object.keys(content).length === 0);

function moduleText(contract: Contract, operation: Operation, compiled: string): string {
  const { validator } = namesOf(contract, operation);
  const { type } = clientNames(contract);
  const imports = [
    'import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";',
    'import type { StandardSchema } from "../../../client/validation/standard-schema.ts";',
    `import type { ${type}Operations } from "../contract.ts";`,
  ];
  const data = `${type}Operations[${literal(operation.method.toUpperCase())}][${literal(operation.path)}]["success"]["data"]`;
  return compiledModule(contract, compiled, imports, (names) => {
    const given = `compiled, ${dataLiteral(names)}${mayBeEmpty(operation) ? ", true" : ""}`;
    return `${docComment`The data of \`${operationKey(operation)}\`: ${operation.summary}`}
export const ${validator}: StandardSchema<${data}> = /* @__PURE__ */ asResponseSchema(${given});
`;
  });
}
