import type { Contract, ErrorCode } from "../../contract/contract.ts";
import type { GeneratedFile } from "../generator.ts";
import { clientNames } from "../naming.ts";
import { detailsType } from "../schemas/details-types.ts";
import { docComment } from "../writing/comment.ts";
import { literal, property } from "../writing/literal.ts";
import { moduleHeader } from "../writing/module-header.ts";
import { typeImports } from "../writing/type-imports.ts";

/** The error class of an API, the types of what its codes carry, and what the client does about each code. */
export function generateErrors(contract: Contract): GeneratedFile[] {
  const { type } = clientNames(contract);
  const { title, externalDocs } = contract;
  const codes = [...contract.codes.values()];
  const imported = typeImports();
  imported.use("CodeBinding", "../../client/request/bindings.ts");
  imported.use("Messages", "../../client/request/client-options.ts");
  imported.use(`${type}Code`, "./codes.ts");
  const details = codes.map(
    ({ code, pointers }) =>
      `  ${/^\d/.test(code) ? literal(code) : property(code)}: ${detailsType(contract, pointers, imported)};`,
  );
  const returned = returnedBy(contract);
  const bindings = codes.map(
    (code) =>
      `  ${property(code.code)}: [${code.recoveryByStatus ? "undefined" : literal(code.recovery)}, ${literal(code.userMessage)}, ${returned.get(code.code) ?? "{}"}${typeOf(code)}],`,
  );
  const page = externalDocs ?? codes[0]?.source ?? "";
  const text = `${moduleHeader(contract)}
import { ApiError } from "../../client/errors/api-error.ts";
import { isInstance } from "../../client/errors/brand.ts";
${imported.print().join("\n")}

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
  Details = ${type}Details[Code],
> extends ApiError<Code, Details, Status, Headers> {
  static override readonly brand: string = ${literal(`error-contracts/${type}Error`)};
  static override [Symbol.hasInstance](value: unknown): value is Any${type}Error {
    return isInstance(this, value);
  }
}

/** By code: recovery, user message, by status, range or default the operations of contract.ts that return it, and its class. */
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

/**
 * By code and key of a response, the operations: a number with a bit for each, or where that is shorter, as in an API of
 * many operations, the list of their indices.
 */
function returnedBy({ operations }: Contract): Map<string, string> {
  const returned = new Map<string, Map<string, number[]>>();
  for (const [index, { cases }] of operations.entries()) {
    for (const { code, key } of cases) {
      const byKey = returned.get(code) ?? new Map<string, number[]>();
      const indices = byKey.get(key);
      if (indices === undefined) byKey.set(key, [index]);
      else if (indices.at(-1) !== index) indices.push(index);
      returned.set(code, byKey);
    }
  }
  return new Map(
    [...returned].map(([code, byKey]) => {
      const members = [...byKey].map(([key, indices]) => `${property(key)}: ${printIndices(indices)}`);
      return [code, `{ ${members.join(", ")} }`];
    }),
  );
}

function printIndices(indices: readonly number[]): string {
  const list = `[${indices.join(", ")}]`;
  // A bit takes a quarter of a digit.
  if (Math.max(...indices) / 4 > list.length) return list;
  const sum = indices.reduce((all, index) => all | (1n << BigInt(index)), 0n);
  return sum > Number.MAX_SAFE_INTEGER ? `0x${sum.toString(16)}n` : String(sum);
}
