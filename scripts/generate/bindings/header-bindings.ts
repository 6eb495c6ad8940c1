import type { Contract, JsonObject, Operation } from "../../contract/contract.ts";
import { headerProperty } from "../naming.ts";
import { type Expression, named } from "../writing/expression.ts";
import { resolveReference } from "./resolve-reference.ts";

/** The response headers that errors declare, as `HeaderBinding` in client/request/bindings.ts has them. */
export interface HeaderBindings {
  /** As most operations declare them. */
  common: Expression;
  /** Those of an operation that declares others; undefined for most. */
  own(operation: Operation): Expression | undefined;
}

/** An exact status, a range or `default`. */
type Key = number | string;

/** Statuses by header; a header that is a number here and a text there counts as two. */
type Declared = Map<string, { binding: [string, string, Expression]; statuses: Key[] }>;

/** Finds what the operations of a contract have in common, so that a client carries it once. */
export function headerBindings(contract: Contract): HeaderBindings {
  const { operations } = contract;
  const all = declaredBy(contract, operations);
  const most: Declared = new Map();
  for (const [key, { binding }] of all) {
    const statuses = statusesOf(operations).filter((status) => {
      const having = operations.filter((operation) => statusesOf([operation]).includes(status));
      const declaring = having.filter((operation) => isDeclared(declaredBy(contract, [operation]), key, status));
      return declaring.length * 2 > having.length;
    });
    if (statuses.length > 0) most.set(key, { binding, statuses });
  }
  return {
    common: print(most, statusesOf(operations)),
    own: (operation) => {
      const own = declaredBy(contract, [operation]);
      const statuses = statusesOf([operation]);
      const isCommon = [...all.keys()].every((key) =>
        statuses.every((status) => isDeclared(own, key, status) === isDeclared(most, key, status)),
      );
      return isCommon ? undefined : print(own, statuses);
    },
  };
}

function declaredBy(contract: Contract, operations: readonly Operation[]): Declared {
  const declared: Declared = new Map();
  for (const operation of operations) {
    for (const status of statusesOf([operation])) {
      const headers = operation.responses.find(({ key }) => key === String(status))?.headers ?? {};
      for (const [name, { schema }] of Object.entries(headers)) {
        const type = headerType(contract, schema) === "number" ? "Number" : "String";
        const key = `${name} ${type}`;
        const { statuses } = declared.get(key) ?? { statuses: [] };
        declared.set(key, {
          binding: [headerProperty(contract, name), name, named(type)],
          statuses: [...statuses, status],
        });
      }
    }
  }
  return declared;
}

const isDeclared = (declared: Declared, key: string, status: Key): boolean =>
  declared.get(key)?.statuses.includes(status) ?? false;

/** The statuses of errors. */
const statusesOf = (operations: readonly Operation[]): Key[] => [
  ...new Set(operations.flatMap(({ cases }) => cases.map(({ key }) => (/^\d{3}$/.test(key) ? Number(key) : key)))),
];

/** No statuses stand for all of them. */
const print = (declared: Declared, all: readonly Key[]): Expression =>
  [...declared.values()].map(({ binding, statuses }) =>
    all.every((status) => statuses.includes(status)) ? binding : [...binding, ...new Set(statuses)],
  );

/** The type of a declared header's value. */
export function headerType({ document }: Pick<Contract, "document">, schema: JsonObject): "number" | "string" {
  const { type } = resolveReference(document, schema);
  return type === "integer" || type === "number" ? "number" : "string";
}
