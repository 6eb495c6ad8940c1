import type { Contract, JsonObject, Operation } from "../../contract/contract.ts";
import { resolveReference } from "../../contract/reading/resolve-reference.ts";
import { headerProperty } from "../naming.ts";
import { type Expression, named } from "../writing/expression.ts";

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
  const declared = new Map(contract.operations.map((operation) => [operation, declaredBy(contract, operation)]));
  const having = new Map<Key, number>();
  const declaring = new Map<string, Map<Key, number>>();
  const all: Declared = new Map();
  const count = <Counted>(counts: Map<Counted, number>, key: Counted) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [operation, own] of declared) {
    for (const status of statusesOf(operation)) count(having, status);
    for (const [key, { binding, statuses }] of own) {
      all.set(key, all.get(key) ?? { binding, statuses: [] });
      const counts = declaring.get(key) ?? new Map<Key, number>();
      for (const status of statuses) count(counts, status);
      declaring.set(key, counts);
    }
  }
  const most: Declared = new Map();
  for (const [key, { binding }] of all) {
    const statuses = [...having].flatMap(([status, times]) =>
      (declaring.get(key)?.get(status) ?? 0) * 2 > times ? [status] : [],
    );
    if (statuses.length > 0) most.set(key, { binding, statuses });
  }
  return {
    common: print(most, [...having.keys()]),
    own: (operation) => {
      const own = declared.get(operation) ?? declaredBy(contract, operation);
      const statuses = statusesOf(operation);
      const isCommon = [...new Set([...own.keys(), ...most.keys()])].every((key) =>
        statuses.every((status) => isDeclared(own, key, status) === isDeclared(most, key, status)),
      );
      return isCommon ? undefined : print(own, statuses);
    },
  };
}

function declaredBy(contract: Contract, operation: Operation): Declared {
  const declared: Declared = new Map();
  const responses = new Map(operation.responses.map((response) => [response.key as string, response]));
  for (const status of statusesOf(operation)) {
    for (const [name, { schema }] of Object.entries(responses.get(String(status))?.headers ?? {})) {
      const type = headerType(contract, schema) === "number" ? "Number" : "String";
      const key = `${name} ${type}`;
      const { statuses } = declared.get(key) ?? { statuses: [] };
      declared.set(key, {
        binding: [headerProperty(contract, name), name, named(type)],
        statuses: [...statuses, status],
      });
    }
  }
  return declared;
}

const isDeclared = (declared: Declared, key: string, status: Key): boolean =>
  declared.get(key)?.statuses.includes(status) ?? false;

/** The statuses of an operation's errors. */
const statusesOf = ({ cases }: Operation): Key[] => [
  ...new Set(cases.map(({ key }) => (/^\d{3}$/.test(key) ? Number(key) : key))),
];

/** An empty list means all statuses. */
const print = (declared: Declared, all: readonly Key[]): Expression =>
  [...declared.values()].map(({ binding, statuses }) =>
    all.every((status) => statuses.includes(status)) ? binding : [...binding, ...new Set(statuses)],
  );

/** The type of a declared header's value. */
export function headerType({ document }: Pick<Contract, "document">, schema: JsonObject): "number" | "string" {
  const { type } = resolveReference(document, schema);
  return type === "integer" || type === "number" ? "number" : "string";
}
