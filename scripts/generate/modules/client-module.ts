import type { Contract } from "../../contract/contract.ts";
import { refreshOperation } from "../bindings/refresh-operation.ts";
import { schemeBindings } from "../bindings/scheme-bindings.ts";
import { serversOf } from "../bindings/servers.ts";
import type { GeneratedFile } from "../generator.ts";
import { clientNames } from "../naming.ts";
import { docComment } from "../writing/comment.ts";
import { literal } from "../writing/literal.ts";
import { moduleHeader } from "../writing/module-header.ts";
import { hasOAuthCodes } from "./codes.ts";

/** The client of an API: the entry that an application imports, with everything it needs to make and handle a call. */
export function generateClient(contract: Contract): GeneratedFile[] {
  const { type, constants } = clientNames(contract);
  const refresh = refreshOperation(contract);
  const servers = serversOf(contract);
  const union = (names: readonly string[]) => (names.length === 0 ? "never" : names.map(literal).join(" | "));
  const refreshable = union(refresh === undefined ? [] : [refresh.scheme]);
  const schemes = union(Object.keys(schemeBindings(contract)));
  const known = union(servers.length > 1 ? servers.filter((server) => server !== null) : []);
  const installed = servers.includes(null);
  const text = `${moduleHeader(contract)}
import type { Calls } from "../../client/client-types.ts";
import { type ClientBase, createClient${refresh === undefined ? "" : ", type RefreshableClient"} } from "../../client/create-client.ts";
import type { ClientOptions } from "../../client/request/client-options.ts";
import type { ${type}Code } from "./codes.ts";
import { bindings, type ${type}Operations } from "./contract.ts";

export * from "../../client/core.ts";
export { ${constants}${hasOAuthCodes(contract) ? ", OAUTH_ERRORS" : ""}, type ${type}Code } from "./codes.ts";
export type { ${type}OperationKey, ${type}Operations } from "./contract.ts";
export { type Any${type}Error, type ${type}Details, ${type}Error, type ${type}Messages } from "./errors.ts";

/** The contract's security schemes, by which credentials are named. */
export type ${type}Scheme = ${schemes};

${docComment`What holds for every call of a client of ${contract.title}.`}
export type ${type}Options = ClientOptions<${type}Code, ${type}Scheme, ${refreshable}, ${known}>${
    installed ? " & {\n  /** Where your installation is. */\n  baseUrl: string;\n}" : ""
  };

${docComment`A client of ${contract.title}.`}
export type ${type}Client = Calls<${type}Operations> &
  ClientBase<${type}Scheme, ${refreshable}, ${type}Options>${refresh === undefined ? "" : ` &\n  RefreshableClient<${type}Scheme>`};

${creatorComment(contract, installed)}
export function create${type}Client(options${installed ? "" : "?"}: ${type}Options): ${type}Client {
  // The runtime checks operations by the same contract that the types are made of.
  return createClient(bindings, options) as unknown as ${type}Client;
}
`;
  return [{ path: "client.ts", text }];
}

/** The comment of the function that makes a client, with a first call if one needs no parameter. */
function creatorComment(contract: Contract, isInstalled: boolean): string {
  const { api, title, operations, externalDocs } = contract;
  const { type } = clientNames(contract);
  const simple = operations.find(
    ({ method, parameters, requestBody }) =>
      method === "get" && requestBody === null && !parameters.some(({ required }) => required),
  );
  const name = `create${type}Client`;
  const options = isInstalled ? '{ baseUrl: "https://api.example.com" }' : "";
  const use = simple === undefined ? "export { client };" : `const result = await client.GET(${literal(simple.path)});`;
  if (externalDocs === null) {
    return docComment`Makes a client of ${title}.
@throws {InvalidRequestError} if an option is wrong.
@example
\`\`\`ts
import { ${name} } from ${literal(`error-contracts/${api}`)};

const client = ${name}(${options});
${use}
\`\`\``;
  }
  return docComment`Makes a client of ${title}.
@throws {InvalidRequestError} if an option is wrong.
@see ${externalDocs}
@example
\`\`\`ts
import { ${name} } from ${literal(`error-contracts/${api}`)};

const client = ${name}(${options});
${use}
\`\`\``;
}
