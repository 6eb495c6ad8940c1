import type { Json, JsonObject } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import { memberOf, parsePointer, valueAt } from "../../contract/reading/json-pointer.ts";

/** One change of a document, in place; a change of something that is not there is an error of the test. */
export type Edit = (document: JsonObject) => void;

/** Sets the member that a JSON Pointer names; `-` at the end appends to an array. */
export function set(pointer: string, value: Json): Edit {
  return (document) => {
    const { holder, token } = holderOf(document, pointer);
    if (!Array.isArray(holder)) holder[token] = structuredClone(value);
    else if (token === "-") holder.push(structuredClone(value));
    else holder[Number(token)] = structuredClone(value);
  };
}

/** Removes the member that a JSON Pointer names. */
export function remove(pointer: string): Edit {
  return (document) => {
    const { holder, token } = holderOf(document, pointer);
    if (memberOf(holder, token) === undefined) throw new RangeError(`nothing to remove at ${pointer}`);
    if (Array.isArray(holder)) holder.splice(Number(token), 1);
    else delete holder[token];
  };
}

/** Gives a member another name, at its old position. */
export function rename(pointer: string, name: string): Edit {
  return (document) => {
    const { holder, token } = holderOf(document, pointer);
    if (Array.isArray(holder) || !Object.hasOwn(holder, token)) throw new RangeError(`nothing to rename at ${pointer}`);
    const entries = Object.entries(holder);
    for (const key of Object.keys(holder)) delete holder[key];
    for (const [key, value] of entries) holder[key === token ? name : key] = value;
  };
}

/** Replaces some members of the object that a JSON Pointer names. */
export function merge(pointer: string, members: JsonObject): Edit {
  return (document) => {
    const target = valueAt(document, pointer);
    if (!isObject(target)) throw new RangeError(`no object at ${pointer}`);
    Object.assign(target, structuredClone(members));
  };
}

/** A copy of a document with edits made to it. */
export function edited(document: JsonObject, edits: readonly Edit[]): JsonObject {
  const copy = structuredClone(document);
  for (const edit of edits) edit(copy);
  return copy;
}

function holderOf(document: JsonObject, pointer: string): { holder: JsonObject | Json[]; token: string } {
  const tokens = parsePointer(pointer);
  const token = tokens.pop();
  let holder: Json | undefined = document;
  for (const each of tokens) holder = memberOf(holder, each);
  if (token === undefined || (!isObject(holder) && !Array.isArray(holder))) {
    throw new RangeError(`nothing can be set at ${pointer}`);
  }
  return { holder, token };
}
