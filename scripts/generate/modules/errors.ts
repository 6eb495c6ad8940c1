import type { Contract, ErrorCode } from "../../contract/contract.ts";
import type { GeneratedFile } from "../generator.ts";
import { clientNames } from "../naming.ts";
import { docComment } from "../writing/comment.ts";
import { literal, property } from "../writing/literal.ts";
import { moduleHeader } from "../writing/module-header.ts";

/** The error class of an API, the types of what its codes carry, and what the client does about each code. */
export function generateErrors(contract: Contract): GeneratedFile[] {
  const { type } = clientNames(contract);
  const { title, externalDocs } = contract;
  const codes = [...contract.codes.values()];
  const details = codes.map(({ code, pointer }) => `  ${property(code)}: ${detailsType(pointer)};`);
  const bindings = codes.map(
    (code) =>
      `  ${property(code.code)}: [${code.recoveryByStatus ? "undefined" : literal(code.recovery)}, ${literal(code.userMessage)}, ${returnedBy(contract, code)}${typeOf(code)}],`,
  );
  const page = externalDocs ?? codes[0]?.source ?? "";
  const text = `${moduleHeader(contract)}
import { ApiError } from "../../client/errors/api-error.ts";
import { isInstance } from "../../client/errors/brand.ts";
import type { CodeBinding } from "../../client/request/bindings.ts";
import type { Messages } from "../../client/request/client-options.ts";
import type { ${type}Code } from "./codes.ts";
${details.every((line) => line.endsWith(": unknown;")) ? "" : 'import type { components } from "./schema.d.ts";\n'}
/** The object of the body that carries a code, by code. */
export interface ${type}Details {
${lines(details)}}

${docComment`Any error of ${title}; \`switch (error.code)\` narrows it.`}
export type Any${type}Error = { [Code in ${type}Code]: ${type}Error<Code> }[${type}Code];

${docComment`Texts for end users, one for each code of ${title}; a locale that lacks one does not compile.`}
export type ${type}Messages = Messages<${type}Code>;

${page === "" ? docComment`An error that ${title} documents.` : docComment`An error that ${title} documents.\n@see ${page}`}
export class ${type}Error<
  Code extends ${type}Code = ${type}Code,
  Status extends number = number,
  Headers = unknown,
> extends ApiError<Code, ${type}Details[Code], Status, Headers> {
  static override readonly brand: string = ${literal(`error-contracts/${type}Error`)};
  static override [Symbol.hasInstance](value: unknown): value is Any${type}Error {
    return isInstance(this, value);
  }
}

/** By code: recovery, user message, by status the operations of contract.ts that return it, and its class if it has one. */
export const codes: Readonly<Record<${type}Code, CodeBinding>> = {
${lines(bindings)}};
`;
  return [{ path: "errors.ts", text }];
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join("");

/** The class of errors that a code belongs to, where its schema pins one; else nothing. */
function typeOf({ types: [type, ...others] }: ErrorCode): string {
  return type === undefined || others.length > 0 ? "" : `, ${literal(type)}`;
}

/** The type of a named schema; what stands elsewhere in the document has no name to be called by. */
function detailsType(pointer: string): string {
  const name = /^\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1];
  return name === undefined ? "unknown" : `components["schemas"][${literal(name)}]`;
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
