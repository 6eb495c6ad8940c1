import type { Case, Contract, Operation, Parameter, ResponseModel } from "../../contract/contract.ts";
import { answerBindings, bodyWriter, contentKind, readBodies, sentBody, successes } from "../bindings/body-bindings.ts";
import { codeSpelling } from "../bindings/code-spelling.ts";
import { envelopesBinding } from "../bindings/envelope-binding.ts";
import { type HeaderBindings, headerBindings, headerType } from "../bindings/header-bindings.ts";
import { bodyKind } from "../bindings/media-type.ts";
import { parameterBindings, queryBinding } from "../bindings/parameter-bindings.ts";
import { refreshOperation } from "../bindings/refresh-operation.ts";
import { schemeBindings, securityBinding } from "../bindings/scheme-bindings.ts";
import { serversOf } from "../bindings/servers.ts";
import type { GeneratedFile } from "../generator.ts";
import { clientNames, headerProperty, namesOf, operationKey } from "../naming.ts";
import { docComment } from "../writing/comment.ts";
import { type Expression, named, printExpression, regularExpression, runtimePart } from "../writing/expression.ts";
import { literal, property } from "../writing/literal.ts";
import { moduleHeader } from "../writing/module-header.ts";
import { type TypeImports, typeImports } from "../writing/type-imports.ts";
import { identifier, uniqueNames } from "../writing/unique-names.ts";

/** Each operation as types, what it takes, gives and fails with, and as the data that the runtime works by. */
export function generateOperations(contract: Contract): GeneratedFile[] {
  const { type } = clientNames(contract);
  const imported = typeImports();
  const methods = [...new Set(contract.operations.map(({ method }) => method))];
  const types = methods.flatMap((method) => [
    `  ${method.toUpperCase()}: {`,
    ...contract.operations
      .filter((operation) => operation.method === method)
      .flatMap((operation) => operationTypes(contract, operation, imported)),
    "  };",
  ]);
  const servers = serversOf(contract);
  const refresh = refreshOperation(contract);
  const headers = headerBindings(contract);
  const {
    imports,
    constants,
    text: printed,
  } = printExpression({
    api: contract.api,
    error: named(`${type}Error`, "./errors.ts"),
    envelope: envelopesBinding(contract.envelopes),
    spelling: regularExpression(codeSpelling([...contract.codes.keys()].filter((code) => !code.startsWith("$")))),
    codes: named("codes", "./errors.ts"),
    baseUrls:
      servers.length > 1
        ? runtimePart("request/base-url", "manyServers", servers)
        : runtimePart("request/base-url", "oneServer", servers[0] ?? null),
    schemes: schemeBindings(contract),
    headers: headers.common,
    query: queryBinding(contract),
    // Without a code that asks for a renewal there is nothing to keep: a token function is called once.
    ...((refresh || [...contract.codes.values()].some(({ recovery }) => recovery === "refresh")) && {
      keepToken: runtimePart("recovery/token-keeper", "keepToken"),
    }),
    ...(refresh && {
      refresh: {
        ...refresh,
        credential: runtimePart("recovery/oauth-refresh", "oauthCredential"),
        now: runtimePart("recovery/oauth-refresh", "renewNow"),
      },
    }),
    operations: Object.fromEntries(
      contract.operations.map((operation) => [
        operationKey(operation),
        operationBinding(contract, operation, headers, servers),
      ]),
    ),
  });
  const keys = contract.operations.map((operation) => literal(operationKey(operation)));
  const [example = "GET /"] = contract.operations.map(operationKey);
  imported.use("Bindings", "../../client/request/bindings.ts");
  const errors = contract.operations.map((operation) => errorsDeclaration(contract, operation, imported));
  const text = `${moduleHeader(contract)}
${[...imported.print(), ...imports].join("\n")}

${errors.join("")}${docComment`The operations of ${contract.title}, by method and path template.`}
export interface ${type}Operations {
${types.map((line) => `${line}\n`).join("")}}

${docComment`The key of an operation, such as \`${example}\`.`}
export type ${type}OperationKey =${keys.length === 0 ? " never" : keys.map((key) => `\n  | ${key}`).join("")};

${constants.map((constant) => `${constant}\n\n`).join("")}${docComment`All that the runtime knows of ${contract.title}.`}
export const bindings: Bindings = ${printed};
`;
  return [{ path: "contract.ts", text }];
}

function operationTypes(contract: Contract, operation: Operation, imported: TypeImports): string[] {
  const init = [parametersType(contract, operation, imported), bodyType(contract, operation, imported)];
  return [
    ...(operation.summary === "" ? [] : [`    ${docComment`${operation.summary}`}`]),
    `    ${literal(operation.path)}: {`,
    `      init: { ${init.filter(Boolean).join(" ")} };`,
    `      success: ${successTypes(contract, operation, imported)};`,
    `      error: ${errorName(contract, operation)};`,
    "    };",
  ];
}

/** The types of an operation in those of the bundle. */
const ownTypes = (contract: Contract, operation: Operation, imported: TypeImports): string =>
  `${imported.use("operations", "./schema.d.ts")}[${literal(namesOf(contract, operation).type)}]`;

function parametersType(contract: Contract, operation: Operation, imported: TypeImports): string {
  if (operation.parameters.length === 0) return "";
  const filled = operation.parameters.filter((parameter) => isIdempotencyKey(parameter) || isRequestId(parameter));
  const required = operation.parameters.some((parameter) => parameter.required && !filled.includes(parameter));
  const own = `${ownTypes(contract, operation, imported)}["parameters"]`;
  const needless = filled.filter((parameter) => parameter.required).map(({ name }) => literal(name));
  const type =
    needless.length === 0
      ? own
      : `${imported.use("FilledIn", "../../client/client-types.ts")}<${own}, ${needless.join(" | ")}>`;
  return `params${required ? "" : "?"}: ${type};`;
}

function bodyType(contract: Contract, operation: Operation, imported: TypeImports): string {
  const sent = sentBody(operation);
  if (sent === undefined) return "";
  const required = operation.requestBody?.required === true;
  const media = (): string => {
    const body = `${ownTypes(contract, operation, imported)}["requestBody"]`;
    return `${required ? body : `NonNullable<${body}>`}["content"][${literal(sent.mediaType)}]`;
  };
  const types = {
    json: media,
    form: () => `${media()} | URLSearchParams`,
    multipart: () => `${media()} | FormData`,
    text: () => "string",
    bytes: () => imported.use("BytesBody", "../../client/client-types.ts"),
  };
  return `body${required ? "" : "?"}: ${types[sent.kind]()};`;
}

/** One `Success` for each type of data, with its statuses; a documented redirect succeeds without data. */
function successTypes(contract: Contract, operation: Operation, imported: TypeImports): string {
  const documented = [...successes(operation), ...operation.responses.filter(isRedirect)];
  const statuses = Map.groupBy(documented, (response) => dataType(contract, operation, response, imported));
  const types = [...statuses].map(([type, all]) => `Success<${type}, ${statusType(all)}>`);
  imported.use("Success", "../../client/result.ts");
  return types.length === 0 ? "Success<undefined>" : types.join(" | ");
}

/** The statuses of responses as a type; a range or `default` becomes any status. */
const statusType = (responses: readonly ResponseModel[]): string =>
  responses.every(({ key }) => isExact(key)) ? responses.map(({ status }) => status).join(" | ") : "number";

const isExact = (key: string): boolean => /^\d{3}$/.test(key);

function dataType(contract: Contract, operation: Operation, response: ResponseModel, imported: TypeImports): string {
  if (operation.method === "head" || isRedirect(response)) return "undefined";
  const types = readBodies(response).map(({ mediaType, kind }) => {
    const content = contentKind(kind);
    if (content === "text") return "string";
    if (content === "bytes") return "Uint8Array";
    const key = isExact(response.key) ? response.key : literal(response.key);
    return `${ownTypes(contract, operation, imported)}["responses"][${key}]["content"][${literal(mediaType)}]`;
  });
  return types.length === 0 ? "undefined" : [...new Set(types)].join(" | ");
}

/** The name of the union of an operation's errors. An editor shows it in place of the members. */
function errorName(contract: Contract, { operationId }: Operation): string {
  let names = errorNames.get(contract);
  if (names === undefined) {
    names = uniqueNames(
      contract.operations.map((one) => one.operationId),
      (id) => `${identifier(id).replace(/^./u, (letter) => letter.toUpperCase())}Errors`,
    );
    errorNames.set(contract, names);
  }
  return names.get(operationId) ?? "never";
}

const errorNames = new WeakMap<Contract, ReadonlyMap<string, string>>();

function errorsDeclaration(contract: Contract, operation: Operation, imported: TypeImports): string {
  const transport = imported.use("TransportError", "../../client/errors/transport-error.ts");
  const comment = docComment`The errors of \`${operationKey(operation)}\`, and the failures of any call.`;
  const members = operation.cases.length === 0 ? "" : errorTypes(contract, operation, imported);
  return `${comment}\nexport type ${errorName(contract, operation)} =${members}\n  | ${transport};\n\n`;
}

function errorTypes(contract: Contract, operation: Operation, imported: TypeImports): string {
  const { type } = clientNames(contract);
  const members = operation.cases.map((one) => {
    const status = isExact(one.key) ? one.key : "number";
    const details = one.code.startsWith("$") ? `, ${bodyOfError(contract, operation, one.key, imported)}` : "";
    return `${type}Error<${literal(one.code)}, ${status}, ${headersType(contract, operation, one)}${details}>`;
  });
  return members.map((member) => `\n  | ${member}`).join("");
}

/** The body of an error that has no code; what is no JSON comes as a text. */
function bodyOfError(contract: Contract, operation: Operation, key: string, imported: TypeImports): string {
  const content = operation.responses.find((response) => response.key === key)?.content ?? {};
  const types = Object.keys(content).map((mediaType) => {
    if (bodyKind(mediaType) !== "json") return "string";
    const status = isExact(key) ? key : literal(key);
    return `${ownTypes(contract, operation, imported)}["responses"][${status}]["content"][${literal(mediaType)}]`;
  });
  return [...new Set(types)].join(" | ") || "undefined";
}

function headersType(contract: Contract, operation: Operation, { key, headers: sent }: Case): string {
  const declared = operation.responses.find((response) => response.key === key)?.headers ?? {};
  const members = Object.entries(declared).flatMap(([name, header]) => {
    // A header whose examples are for other codes does not come with this one.
    if (!header.required && !Object.hasOwn(sent, name)) return [];
    // A browser hides a header that the server does not expose. Only a redirect is read from its header.
    const isThere = header.required && /^location$/i.test(name);
    return [`${property(headerProperty(contract, name))}${isThere ? "" : "?"}: ${headerType(contract, header.schema)}`];
  });
  return members.length === 0 ? "Record<never, never>" : `{ ${members.join("; ")} }`;
}

/** The data of one operation, as `OperationBinding` in client/request/bindings.ts has it. */
function operationBinding(
  contract: Contract,
  operation: Operation,
  headers: HeaderBindings,
  servers: readonly (string | null)[],
): Expression {
  const { parameters, requestBody } = operation;
  const server = servers.indexOf(serversOf({ operations: [operation] })[0] ?? null);
  const idempotencyKey = parameters.find(isIdempotencyKey)?.name.toLowerCase();
  const requestId = parameters.find(isRequestId)?.name.toLowerCase();
  const body = requestBody === null ? undefined : requestBody.required ? "required" : "optional";
  const write = bodyWriter(operation);
  const redirects = operation.responses.some(isRedirect);
  const ownHeaders = headers.own(operation);
  const security = securityBinding(contract, operation.security);
  return {
    id: operation.operationId,
    ...(server > 0 && { server }),
    ...(security.length > 0 && { security }),
    ...(idempotencyKey !== undefined && {
      idempotencyKey: runtimePart("request/idempotency-key", "idempotencyKeyIn", idempotencyKey),
    }),
    ...(requestId !== undefined && { requestId }),
    ...(!operation.idempotent && { idempotent: false }),
    ...parameterBindings(contract, operation),
    ...(body !== undefined && { body }),
    ...(write !== undefined && { write }),
    ...answerBindings(operation, contract.document),
    ...(ownHeaders !== undefined && { headers: ownHeaders }),
    ...(redirects && { redirect: runtimePart("envelope/location-query", "locationQuery") }),
  };
}

const isRedirect = ({ status }: Pick<ResponseModel, "status">): boolean =>
  status >= 300 && status < 400 && status !== 304;

const isIdempotencyKey = ({ in: place, name }: Parameter): boolean =>
  place === "header" && /^(?:x-)?idempotency-key$/i.test(name);

const isRequestId = ({ in: place, name }: Parameter): boolean =>
  place === "header" && /^x-(?:request|correlation)-id$/i.test(name);
