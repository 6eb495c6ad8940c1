import type { Json, JsonObject } from "../contract/contract.ts";
import { isObject } from "../contract/reading/json.ts";
import { memberOf, parsePointer } from "../contract/reading/json-pointer.ts";
import type { Reading } from "../contract/reading/reading.ts";

/** A value to put at a JSON Pointer of a bundle; without one, what is there is taken out. */
type Change = [pointer: string, value?: Json];

/** The changes that make one mutant. */
export type Mutation = Change[];

/** One way to spoil a contract. */
export interface MutantKind {
  /** What is wrong afterwards. */
  name: string;
  /** The rule that is to name it; `examples` is the check of every schema and example. */
  rule: string;
  /** Everywhere in a contract where it can be done. */
  find: (contract: Reading) => Iterable<Mutation>;
}

/** A kind of mutant. */
export function kind(rule: string, name: string, find: MutantKind["find"]): MutantKind {
  return { rule, name, find };
}

/** A document with changes made to it; what they do not touch is shared with the original, which stays as it is. */
export function mutated(document: JsonObject, mutation: Mutation): JsonObject {
  return mutation.reduce((copy, [pointer, value]) => {
    const changed = replaced(copy, parsePointer(pointer), value);
    if (!isObject(changed)) throw new TypeError("a document stays an object");
    return changed;
  }, document);
}

function replaced(holder: Json, [token, ...rest]: readonly string[], value: Json | undefined): Json | undefined {
  if (token === undefined) return value;
  if (!isObject(holder) && !Array.isArray(holder)) throw new RangeError(`nothing at "${token}" to change`);
  const member = rest.length === 0 ? value : replaced(memberOf(holder, token) ?? null, rest, value);
  if (Array.isArray(holder)) {
    const index = token === "-" ? holder.length : Number(token);
    return member === undefined ? holder.toSpliced(index, 1) : holder.toSpliced(index, 1, member);
  }
  if (member !== undefined) return { ...holder, [token]: member };
  const { [token]: _, ...others } = holder;
  return others;
}
