import type { Contract, JsonObject, Operation, Parameter, ResponseModel } from "../contract/contract.ts";
import { camelCase, clientNames, literal, operationKey, property } from "./client-names.ts";
import type { GeneratedFile } from "./generator.ts";
import { jsonMediaType } from "./media-type.ts";
import { refreshOperation } from "./refresh-operation.ts";
import { resolveReference } from "./resolve-reference.ts";
import { schemeBindings } from "./scheme-bindings.ts";
import { serversOf } from "./servers.ts";

/** Each operation as types, what it takes, gives and fails with, and as the data that the runtime works by. */
export function generateOperations(contract: Contract): GeneratedFile[] {
  const { type } = clientNames(contract);
  const methods = [...new Set(contract.operations.map(({ method }) => method))];
  const types = methods.flatMap((method) => [
    `  ${method.toUpperCase()}: {`,
    ...contract.operations
      .filter((operation) => operation.method === method)
      .flatMap((operation) => operationTypes(contract, operation)),
    "  };",
  ]);
  const { shared, print } = sharedLists(contract.operations.map((operation) => operationBinding(contract, operation)));
  const bindings = contract.operations.map(
    (operation) => `    ${literal(operationKey(operation))}: ${print(operationBinding(contract, operation))},`,
  );
  const refresh = refreshOperation(contract);
  const text = `// Made from openapi/${contract.api}/ by \`npm run generate\`; do not edit.
import type { FilledIn } from "../../client/client-types.ts";
import type { Bindings } from "../../client/request/bindings.ts";
${refresh === undefined ? "" : 'import { oauthCredential } from "../../client/recovery/oauth-refresh.ts";\n'}import { codes, ${type}Error } from "./errors.ts";
import type { components, operations } from "./schema.d.ts";

/** The operations of ${contract.title}, by method and path template. */
export interface ${type}Operations {
${types.join("\n")}
}

/** The key of an operation, such as \`${operationKey(contract.operations[0] ?? { method: "get", path: "/" })}\`. */
export type ${type}OperationKey =
${contract.operations.map((operation) => `  | ${literal(operationKey(operation))}`).join("\n")};

${shared.join("\n")}

/** All that the runtime knows of ${contract.title}. */
export const bindings: Bindings = {
  api: ${literal(contract.api)},
  error: ${type}Error,
  envelope: ${JSON.stringify(contract.envelope)},
  codes,
  servers: ${JSON.stringify(serversOf(contract))},
  schemes: ${JSON.stringify(schemeBindings(contract))},
${refresh === undefined ? "" : `  refresh: { ...${JSON.stringify(refresh)}, credential: oauthCredential },\n`}  operations: {
${bindings.join("\n")}
  },
};
`;
  // A file that names a type without need would not compile: nothing unused may stay.
  return [{ path: "contract.ts", text: dropUnused(text) }];
}

/** Lists that several operations have, named so that a client carries each once. */
function sharedLists(bindings: readonly object[]): { shared: string[]; print: (value: unknown) => string } {
  const counts = new Map<string, number>();
  const count = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const text = JSON.stringify(value);
    if (text.length > 16) counts.set(text, (counts.get(text) ?? 0) + 1);
    if (!Array.isArray(value)) Object.values(value).forEach(count);
  };
  bindings.forEach(count);
  const names = new Map(
    [...counts].filter(([, times]) => times > 1).map(([text], index) => [text, `s${index}`] as const),
  );
  const print = (value: unknown): string => names.get(JSON.stringify(value) ?? "") ?? members(value);
  const members = (value: unknown): string => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return JSON.stringify(value);
    return `{ ${Object.entries(value)
      .map(([key, member]) => `${/^\d+$/.test(key) ? key : property(key)}: ${print(member)}`)
      .join(", ")} }`;
  };
  // A name is declared after those that it uses: the longest text comes last.
  const order = [...names].sort(([one], [other]) => one.length - other.length);
  const shared = order.map(
    ([text, name]) => `const ${name} = ${members(JSON.parse(text))}${text.startsWith("[") ? " as const" : ""};`,
  );
  return { shared, print };
}

function operationTypes(contract: Contract, operation: Operation): string[] {
  return [
    `    /** ${operation.summary.replaceAll("*/", "*\\/")} */`,
    `    ${literal(operation.path)}: {`,
    `      init: { ${[parametersType(operation), bodyType(operation)].filter(Boolean).join(" ")} };`,
    `      data: ${dataType(operation)};`,
    `      error:${errorTypes(contract, operation)};`,
    "    };",
  ];
}

function parametersType(operation: Operation): string {
  if (operation.parameters.length === 0) return "";
  const filled = operation.parameters.filter((parameter) => isIdempotencyKey(parameter) || isRequestId(parameter));
  const required = operation.parameters.some((parameter) => parameter.required && !filled.includes(parameter));
  const own = `operations[${literal(operation.operationId)}]["parameters"]`;
  const needless = filled.filter((parameter) => parameter.required).map(({ name }) => literal(name));
  return `params${required ? "" : "?"}: ${needless.length === 0 ? own : `FilledIn<${own}, ${needless.join(" | ")}>`};`;
}

function bodyType({ operationId, requestBody }: Operation): string {
  if (requestBody === null) return "";
  const mediaType = jsonMediaType(Object.keys(requestBody.content)) ?? Object.keys(requestBody.content)[0];
  if (mediaType === undefined) return "";
  const body = `operations[${literal(operationId)}]["requestBody"]`;
  const content = requestBody.required ? body : `NonNullable<${body}>`;
  return `body${requestBody.required ? "" : "?"}: ${content}["content"][${literal(mediaType)}];`;
}

function dataType(operation: Operation): string {
  const types = successes(operation).map(({ status, content }) => {
    const mediaType = jsonMediaType(Object.keys(content)) ?? Object.keys(content)[0];
    if (mediaType === undefined) return "undefined";
    if (jsonMediaType([mediaType]) === undefined) return "string";
    return `operations[${literal(operation.operationId)}]["responses"][${status}]["content"][${literal(mediaType)}]`;
  });
  return types.length === 0 ? "undefined" : [...new Set(types)].join(" | ");
}

function errorTypes(contract: Contract, operation: Operation): string {
  const { type } = clientNames(contract);
  if (operation.cases.length === 0) return " never";
  const members = operation.cases.map(
    ({ code, status }) =>
      `${type}Error<${literal(code)}, ${status}, ${headersType(contract, operation, status, code)}>`,
  );
  return members.map((member) => `\n        | ${member}`).join("");
}

function headersType(contract: Contract, operation: Operation, status: number, code: string): string {
  const sent =
    operation.cases.find((candidate) => candidate.status === status && candidate.code === code)?.headers ?? {};
  const members = Object.entries(headersOf(operation, status)).flatMap(([name, header]) => {
    // A header that the contract keeps for other codes is none of this one's.
    if (!header.required && !Object.hasOwn(sent, name)) return [];
    return [`${property(camelCase(name))}${header.required ? "" : "?"}: ${headerType(contract, header.schema)}`];
  });
  return members.length === 0 ? "Record<never, never>" : `{ ${members.join("; ")} }`;
}

/** The data of one operation, as `OperationBinding` in client/request/bindings.ts has it. */
function operationBinding(contract: Contract, operation: Operation) {
  const { parameters, requestBody, security } = operation;
  const server = serversOf(contract).indexOf(serversOf({ ...contract, operations: [operation] })[0] ?? null);
  const idempotencyKey = parameters.find(isIdempotencyKey)?.name;
  const requestId = parameters.find(isRequestId)?.name;
  const body = requestBody === null ? undefined : requestBody.required ? "required" : "optional";
  const mediaTypes = Object.keys(requestBody?.content ?? {});
  const form = jsonMediaType(mediaTypes) === undefined && mediaTypes.includes("application/x-www-form-urlencoded");
  const produces = successes(operation).map(({ content }) => Object.keys(content));
  const headers = headerBindings(contract, operation);
  return {
    id: operation.operationId,
    errors: codesByStatus(operation),
    ...(server > 0 ? { server } : {}),
    ...(security.length === 0 ? {} : { security: security.map((all) => all.map(({ scheme }) => scheme)) }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(body === undefined ? {} : { body }),
    ...(form ? { form } : {}),
    ...(produces.every((types) => types.length === 0)
      ? { produces: "nothing" }
      : produces.every((types) => jsonMediaType(types) === undefined)
        ? { produces: "text" }
        : {}),
    ...(operation.responses.some(({ status }) => status >= 300 && status < 400) ? { redirects: true } : {}),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
  };
}

function codesByStatus({ cases }: Operation): Record<number, string[]> {
  const codes: Record<number, string[]> = {};
  for (const { status, code } of cases) {
    codes[status] ??= [];
    codes[status].push(code);
  }
  return codes;
}

function headerBindings(contract: Contract, operation: Operation): Record<number, [string, string, string][]> {
  const statuses = [...new Set(operation.cases.map(({ status }) => status))];
  const entries = statuses.flatMap((status) => {
    const headers = Object.entries(headersOf(operation, status)).map(([name, { schema }]): [string, string, string] => [
      camelCase(name),
      name,
      headerType(contract, schema),
    ]);
    return headers.length === 0 ? [] : [[status, headers] as const];
  });
  return Object.fromEntries(entries);
}

const successes = ({ responses }: Operation): ResponseModel[] =>
  responses.filter(({ status }) => status >= 200 && status < 300);

const headersOf = ({ responses }: Operation, status: number): ResponseModel["headers"] =>
  responses.find((response) => response.status === status)?.headers ?? {};

function headerType(contract: Contract, schema: JsonObject): "number" | "string" {
  const { type } = resolveReference(contract.document, schema);
  return type === "integer" || type === "number" ? "number" : "string";
}

const isIdempotencyKey = ({ in: place, name }: Parameter): boolean =>
  place === "header" && /^(?:x-)?idempotency-key$/i.test(name);

const isRequestId = ({ in: place, name }: Parameter): boolean =>
  place === "header" && /^x-(?:request|correlation)-id$/i.test(name);

function dropUnused(text: string): string {
  const body = text.slice(text.indexOf("/**"));
  return text
    .replace(body.includes("FilledIn<") ? "" : 'import type { FilledIn } from "../../client/client-types.ts";\n', "")
    .replace(
      "import type { components, operations }",
      body.includes("components[") ? "import type { components, operations }" : "import type { operations }",
    );
}
