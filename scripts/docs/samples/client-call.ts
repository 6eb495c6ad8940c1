import type { Contract, Json, Operation } from "../../contract/contract.ts";
import { exampleValues } from "../../contract/model/example-values.ts";
import { clientNames } from "../../generate/naming.ts";
import { literal } from "../../generate/writing/literal.ts";
import { completedServer } from "./request-values.ts";
import { typescriptLiteral } from "./typescript-literal.ts";

/** What a call of the generated client is given beside its operation. */
export interface ClientCallOptions {
  /** Where the API is; left to the client unless given, where the contract names one address. */
  baseUrl?: string;
  headers?: Record<string, string>;
  /** Where the generated client is imported from. Default: from the package that has the four contracts. */
  clientModule?: string | undefined;
  /** Lines that follow the call. */
  handling?: string;
}

/** TypeScript that calls an operation with the API's generated client. */
export function clientCall(contract: Contract, operation: Operation, options: ClientCallOptions = {}): string {
  const { baseUrl = templatedServer(operation), headers = {}, handling = "if (error) throw error;" } = options;
  const { clientModule = `error-contracts/${contract.api}` } = options;
  const { path, query, header, body } = exampleValues(operation);
  const credentials = (operation.security[0] ?? []).map(({ scheme }) => [scheme, "your-token"]);
  const params = filled({ path, query, header });
  const call = filled({ params, body: body === null ? {} : body, headers });
  const creator = `create${clientNames(contract).type}Client`;
  const setup = filled({ ...(baseUrl !== null && { baseUrl }), credentials: Object.fromEntries(credentials) });
  const start = `const { data, error } = await client.${operation.method.toUpperCase()}(${literal(operation.path)}`;
  const init = Object.keys(call).length === 0 ? "" : `, ${typescriptLiteral(call, start.length)}`;
  const settings = Object.keys(setup).length === 0 ? "" : typescriptLiteral(setup, creator.length + 16);
  return `import { ${creator} } from ${literal(clientModule)};

const client = ${creator}(${settings});
${start}${init});
${handling}
`;
}

/** The server's address where a reader must complete it; null where the client knows it whole. */
function templatedServer(operation: Operation): string | null {
  return operation.servers[0]?.includes("{") ? completedServer(operation) : null;
}

/** The members that hold something. */
function filled(members: { [name: string]: Json }): { [name: string]: Json } {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => typeof value !== "object" || Object.keys(value ?? {}).length > 0),
  );
}
