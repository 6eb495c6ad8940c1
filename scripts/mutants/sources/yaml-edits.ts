import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from "yaml";
import type { Json } from "../../contract/contract.ts";

/** One edit of a YAML text: a value to write at a place, a name to give it, or nothing to take it out. */
export interface YamlEdit {
  tokens: readonly string[];
  value?: Json;
  rename?: string;
}

const layout = { lineWidth: 0 } as const;

/** A YAML text as the writer lays it out, so that an edit changes no line but its own. */
export function laidOut(text: string): string {
  return parseDocument(text).toString(layout);
}

/**
 * A text that is laid out, after edits; undefined if an edit is not possible in it: what a merge key takes in cannot be
 * taken out, and an anchor that others use must stay.
 */
export function editedYaml(text: string, edits: readonly YamlEdit[]): string | undefined {
  const document = parseDocument(text);
  if (!edits.every((edit) => apply(document, edit))) return undefined;
  try {
    return document.toString(layout);
  } catch {
    // It has an alias without its anchor.
    return undefined;
  }
}

function apply(document: Document.Parsed, { tokens, value, rename }: YamlEdit): boolean {
  const last = tokens.at(-1);
  const holder = nodeAt(document, tokens.slice(0, -1));
  if (last === undefined || !isCollection(holder)) return false;
  const pair = isMap(holder) ? pairOf(holder, last) : undefined;
  if (rename !== undefined) {
    if (pair === undefined) return false;
    pair.key = document.createNode(rename);
    return true;
  }
  const key = isMap(holder) ? last : Number(last);
  if (value === undefined) return isMap(holder) ? pair !== undefined && removePair(holder, pair) : holder.delete(key);
  const created = document.createNode(value);
  if (last === "-") {
    if (!isSeq(holder)) return false;
    holder.items.push(created);
    return true;
  }
  const old = isMap(holder) ? pair?.value : holder.get(key, true);
  if (isNode(old) && !isAlias(old) && old.anchor !== undefined && !isAlias(created)) created.anchor = old.anchor;
  if (pair === undefined) holder.set(key, created);
  else pair.value = created;
  return true;
}

function removePair(holder: YAMLMap, pair: Pair): boolean {
  holder.delete(pair.key);
  return true;
}

function nodeAt(document: Document.Parsed, tokens: readonly string[]): Node | null | undefined {
  let node: Node | null | undefined = document.contents;
  for (const token of tokens) {
    const target: Node | null | undefined = isAlias(node) ? node.resolve(document) : node;
    const next: unknown = isMap(target)
      ? pairOf(target, token)?.value
      : isCollection(target)
        ? target.get(Number(token), true)
        : undefined;
    if (!isNode(next)) return undefined;
    node = next;
  }
  return isAlias(node) ? node.resolve(document) : node;
}

function pairOf(map: YAMLMap, token: string): Pair | undefined {
  return map.items.find(({ key }: Pair) => isScalar(key) && String(key.value) === token);
}
