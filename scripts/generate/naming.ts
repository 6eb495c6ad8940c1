import type { Contract } from "../contract/contract.ts";

/** The names that an API's generated client has. */
export interface ClientNames {
  /** Prefix of classes and types, such as `Medblocks`. */
  type: string;
  /** The object of its codes, such as `MEDBLOCKS_ERRORS`. */
  constants: string;
}

/**
 * Names derived from the folder name, in the spelling of the title: the folder `authos` with the title "AuthOS API"
 * gives `AuthOS`. A title that does not have the folder's name leaves its words capitalized.
 */
export function clientNames({ api, title }: Pick<Contract, "api" | "title">): ClientNames {
  const spelled = title.split(/[^\p{L}\p{N}]+/u).find((word) => word.toLowerCase() === api.toLowerCase());
  const capitalized = api.replace(/(?:^|[^a-zA-Z0-9]+)([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return { type: spelled ?? capitalized, constants: `${constantName(api)}_ERRORS` };
}

/** A code as the name of a constant, such as `RATE_LIMITED` for `rate-limited`. */
export const constantName = (code: string): string =>
  code
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .toUpperCase();

/** A name of HTTP as the name of a property, such as `retryAfter` for `Retry-After`. */
export const camelCase = (name: string): string =>
  name.toLowerCase().replace(/[^a-z0-9]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** An operation's id as the name of a file, such as `create-session`. */
export const kebabCase = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase();

/** The key of an operation in every generated table, such as `POST /sessions`. */
export const operationKey = ({ method, path }: { method: string; path: string }): string =>
  `${method.toUpperCase()} ${path}`;

/** A text as a TypeScript literal. */
export const literal = (text: string): string => JSON.stringify(text);

/** A property name, quoted only where it must be. */
export const property = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name));
