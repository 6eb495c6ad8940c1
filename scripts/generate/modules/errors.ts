import type { Contract, ErrorCode } from "../../contract/contract.ts";
import type { GeneratedFile } from "../generator.ts";
import { clientNames, literal, property } from "../naming.ts";

/** The error class of an API, the types of what its codes carry, and what the client does about each code. */
export function generateErrors(contract: Contract): GeneratedFile[] {
  const { type } = clientNames(contract);
  const codes = [...contract.codes.values()];
  const text = `// Made from openapi/${contract.api}/ by \`npm run generate\`; do not edit.
import { ApiError } from "../../client/errors/api-error.ts";
import { isInstance } from "../../client/errors/brand.ts";
import type { CodeBinding } from "../../client/request/bindings.ts";
import type { Messages } from "../../client/request/client-options.ts";
import type { ${type}Code } from "./codes.ts";
import type { components } from "./schema.d.ts";

/** The object of the body that carries a code, by code. */
export interface ${type}Details {
${codes.map(({ code, pointer }) => `  ${property(code)}: components["schemas"][${literal(pointer.split("/").at(-1) ?? code)}];`).join("\n")}
}

/** Any error of ${contract.title}; \`switch (error.code)\` narrows it. */
export type Any${type}Error = { [Code in ${type}Code]: ${type}Error<Code> }[${type}Code];

/** Texts for end users, one for each code of ${contract.title}; a locale that lacks one does not compile. */
export type ${type}Messages = Messages<${type}Code>;

/**
 * An error that ${contract.title} documents.
 * @see ${contract.externalDocs ?? codes[0]?.source ?? ""}
 */
export class ${type}Error<
  Code extends ${type}Code = ${type}Code,
  Status extends number = number,
  Headers = unknown,
> extends ApiError<Code, ${type}Details[Code], Status, Headers> {
  static override readonly brand: string = "error-contracts/${type}Error";
  static override [Symbol.hasInstance](value: unknown): value is Any${type}Error {
    return isInstance(this, value);
  }
}

/** By code: what to do about it, what an end user may be shown, and by status the operations of contract.ts that return it. */
export const codes: Readonly<Record<${type}Code, CodeBinding>> = {
${codes.map((code) => `  ${property(code.code)}: [${literal(code.recovery)}, ${literal(code.userMessage)}, ${returnedBy(contract, code)}],`).join("\n")}
};
`;
  return [{ path: "errors.ts", text }];
}

/** By status, a number with a bit for each operation that returns a code; lists of operations are ten times as long. */
function returnedBy({ operations }: Contract, { code, statuses }: ErrorCode): string {
  const members = statuses.map((status) => {
    const bits = operations.map(({ cases }, index) =>
      cases.some((one) => one.code === code && one.status === status) ? 1n << BigInt(index) : 0n,
    );
    const sum = bits.reduce((all, bit) => all | bit, 0n);
    return `${status}: ${sum}${sum > Number.MAX_SAFE_INTEGER ? "n" : ""}`;
  });
  return `{ ${members.join(", ")} }`;
}
