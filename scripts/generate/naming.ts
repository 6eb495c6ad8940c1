import type { Contract } from "../contract/contract.ts";
import { identifier, uniqueKeys, uniqueNames } from "./writing/unique-names.ts";

/** The names that an API's generated client has. */
export interface ClientNames {
  /** Prefix of classes and types, such as `Medblocks`. */
  type: string;
  /** The object of its codes, such as `MEDBLOCKS_ERRORS`. */
  constants: string;
}

/** What generated modules import; a type's name with one of these words behind it is taken. */
const taken =
  /^(?:api|call|client|aborted|answered|circuitopen|invalidrequest|network|timeout|transport|unexpectedresponse)$/i;

/**
 * Names derived from the folder name, in the spelling of the title: the folder `authos` with the title "AuthOS API"
 * gives `AuthOS`. A title that does not have the folder's name leaves its words capitalized. A name that begins with a
 * digit, or that the runtime has, begins with `Api`.
 */
export function clientNames({ api, title }: Pick<Contract, "api" | "title">): ClientNames {
  const spelled = title.split(/[^\p{L}\p{N}]+/u).find((word) => word.toLowerCase() === api.toLowerCase());
  const words = api.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
  const capitalized = words.map((word) => word.replace(/^./u, (letter) => letter.toUpperCase())).join("");
  const type = spelled ?? capitalized;
  return {
    type: /^\p{ID_Start}/u.test(type) && !taken.test(type) ? identifier(type) : identifier(`Api${type}`),
    constants: identifier(`${constantName(/^\p{ID_Start}/u.test(api) ? api : `api_${api}`)}_ERRORS`),
  };
}

/** A code as the name of a constant, such as `RATE_LIMITED` for `rate-limited`; a code that begins with a digit stays as it is. */
export const constantName = (code: string): string => {
  if (/^\d/.test(code)) return code;
  const name = code
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "")
    .toUpperCase();
  return name === "" ? code : name;
};

/** The names of the constants of codes; of two codes that would have one name, each keeps its own text. */
export const constantNames = (codes: Iterable<string>): Map<string, string> => uniqueKeys(codes, constantName);

/** A name of HTTP as the name of a property, such as `retryAfter` for `Retry-After`. */
export const camelCase = (name: string): string =>
  name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+([\p{L}\p{N}])/gu, (_, letter: string) => letter.toUpperCase());

const headerNamesOf = new WeakMap<object, Map<string, string>>();

/** The property of a response header; of two headers that would have one, each keeps its name in lower case. */
export function headerProperty(contract: Pick<Contract, "operations">, name: string): string {
  let names = headerNamesOf.get(contract);
  if (names === undefined) {
    const headers = contract.operations.flatMap(({ responses }) =>
      responses.flatMap((response) => Object.keys(response.headers).map((header) => header.toLowerCase())),
    );
    names = uniqueKeys(new Set(headers), camelCase);
    headerNamesOf.set(contract, names);
  }
  return names.get(name.toLowerCase()) ?? camelCase(name);
}

/** An operation's id as the name of a file, such as `create-session`. */
const kebabCase = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();

/** The names that generated code has for one operation. */
export interface OperationNames {
  /** Its key in the types of the bundle. */
  type: string;
  /** Its validator's file, without extension. */
  file: string;
  /** Its validator. */
  validator: string;
}

const operationNamesOf = new WeakMap<object, Map<string, OperationNames>>();

/** The names of an API's operations by operationId; each is unique in its API, files on disks without cases too. */
export function operationNames(contract: Pick<Contract, "operations">): ReadonlyMap<string, OperationNames> {
  let names = operationNamesOf.get(contract);
  if (names === undefined) {
    const ids = contract.operations.map(({ operationId }) => operationId);
    const types = uniqueNames(ids, (id) => (/^[\w.-]+$/.test(id) ? id : identifier(id)));
    const files = uniqueNames(ids, (id) => kebabCase(id).slice(0, 80) || "operation", {
      separator: "-",
      taken: isTakenFile,
      sameAs: (file) => file.toLowerCase(),
    });
    const validators = uniqueNames(ids, (id) => identifier(camelCase(files.get(id) ?? id)), { taken: isTakenVariable });
    names = new Map(
      ids.map((id) => [
        id,
        { type: types.get(id) ?? id, file: files.get(id) ?? id, validator: validators.get(id) ?? id },
      ]),
    );
    operationNamesOf.set(contract, names);
  }
  return names;
}

/** The names of one operation. */
export function namesOf(
  contract: Pick<Contract, "operations">,
  { operationId }: { operationId: string },
): OperationNames {
  const names = operationNames(contract).get(operationId);
  if (names === undefined) throw new RangeError(`"${operationId}" is not an operation of this contract`);
  return names;
}

/** Names of devices cannot be names of files on Windows. @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const isTakenFile = (name: string): boolean => /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/.test(name);

/** What the module of a validator has beside it: imports, and what Ajv makes. */
const isTakenVariable = (name: string): boolean =>
  /^(?:validators?|responses|asValidator|asResponseSchema|compiled|formats|codePoints|deepEqual|(?:validate|schema|func|pattern|formats|keyword|root|wrapper|refVal|default)\d+)$/.test(
    name,
  );

/** The key of an operation in every generated table, such as `POST /sessions`. */
export const operationKey = ({ method, path }: { method: string; path: string }): string =>
  `${method.toUpperCase()} ${path}`;
