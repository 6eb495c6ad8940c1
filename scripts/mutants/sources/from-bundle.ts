import { dirname, join, relative } from "node:path";
import type { Json } from "../../contract/contract.ts";
import { isObject, objectOf } from "../../contract/reading/json.ts";
import { appendPointer, memberOf, parsePointer, valueAt } from "../../contract/reading/json-pointer.ts";
import type { Bundle } from "../../contract/source/load-bundle.ts";
import type { Mutation } from "../mutation.ts";
import { type SourceFiles, type SourceMutation, withEdits } from "./source-files.ts";
import type { YamlEdit } from "./yaml-edits.ts";

/** One change of a bundle that is as small as it can be. */
interface SmallChange {
  pointer: string;
  value?: Json;
  rename?: string;
}

/** A place in a file. */
interface Place {
  file: string;
  tokens: string[];
}

/**
 * The mutation of a bundle as its author would make it in the files; undefined if no author could, as where a merge key
 * takes in what would be changed.
 */
export function sourceMutation(
  files: SourceFiles,
  bundle: Pick<Bundle, "document" | "locate">,
  mutation: Mutation,
): SourceMutation | undefined {
  const byFile = new Map<string, YamlEdit[]>();
  for (const [pointer, value] of mutation) {
    for (const change of smallChanges(valueAt(bundle.document, pointer), value, pointer)) {
      const place = placeOf(bundle, change.pointer);
      if (place === undefined) return undefined;
      const edit: YamlEdit = {
        tokens: place.tokens,
        ...(change.rename === undefined ? {} : { rename: change.rename }),
        ...(change.value === undefined ? {} : { value: withSourceReferences(change.value, place.file, bundle) }),
      };
      byFile.set(place.file, [...(byFile.get(place.file) ?? []), edit]);
    }
  }
  return byFile.size === 0 ? undefined : withEdits(files, byFile);
}

/** What differs between two values: members that are added, taken out, changed or renamed. */
function smallChanges(old: Json | undefined, next: Json | undefined, pointer: string): SmallChange[] {
  if (JSON.stringify(old) === JSON.stringify(next)) return [];
  if (next === undefined) return old === undefined ? [] : [{ pointer }];
  if (Array.isArray(old) && Array.isArray(next)) return listChanges(old, next, pointer);
  if (!isObject(old) || !isObject(next)) return [{ pointer, value: next }];
  const gone = Object.keys(old).filter((key) => !(key in next));
  const added = Object.keys(next).filter((key) => !(key in old));
  const [from] = gone;
  const [to] = added;
  const isRename =
    gone.length === 1 && added.length === 1 && JSON.stringify(old[from ?? ""]) === JSON.stringify(next[to ?? ""]);
  const kept = Object.keys(next).filter((key) => key in old);
  const changes = kept.flatMap((key) => smallChanges(old[key], next[key], appendPointer(pointer, key)));
  if (isRename) return [...changes, { pointer: appendPointer(pointer, from ?? ""), rename: to ?? "" }];
  if (gone.length + added.length + changes.length === 0) return [{ pointer, value: next }];
  return [
    ...changes,
    ...gone.map((key) => ({ pointer: appendPointer(pointer, key) })),
    ...added.map((key) => ({ pointer: appendPointer(pointer, key), value: next[key] ?? null })),
  ];
}

function listChanges(old: Json[], next: Json[], pointer: string): SmallChange[] {
  if (next.length === old.length + 1 && JSON.stringify(next.slice(0, -1)) === JSON.stringify(old)) {
    return [{ pointer: appendPointer(pointer, "-"), value: next.at(-1) ?? null }];
  }
  const at = old.findIndex((member, index) => JSON.stringify(member) !== JSON.stringify(next[index]));
  if (next.length === old.length - 1 && JSON.stringify(old.toSpliced(at, 1)) === JSON.stringify(next)) {
    return [{ pointer: appendPointer(pointer, at) }];
  }
  if (next.length !== old.length) return [{ pointer, value: next }];
  return old.flatMap((member, index) => smallChanges(member, next[index], appendPointer(pointer, index)));
}

/** Where something of a bundle is written, or would be. */
function placeOf({ document, locate }: Pick<Bundle, "document" | "locate">, pointer: string): Place | undefined {
  const tokens = parsePointer(pointer);
  const last = tokens.at(-1);
  if (last === undefined) return undefined;
  const asPlace = (at: string): Place => {
    const { file, pointer: inFile } = locate(at);
    return { file, tokens: parsePointer(inFile) };
  };
  if (valueAt(document, pointer) !== undefined && last !== "-") {
    const place = asPlace(pointer);
    // What has a name of its own in a file: a whole file, or what a merge key takes in, has not.
    return place.tokens.at(-1) === last ? place : undefined;
  }
  const holder = pointer.slice(0, pointer.lastIndexOf("/"));
  // The bundler's own containers are written nowhere; a new component goes to one of its kind.
  if (tokens[0] === "components" && tokens.length === 3) {
    const folder = dirname(locate("").file);
    const siblings = Object.keys(objectOf(valueAt(document, holder))).map((name) => ({
      name,
      ...asPlace(appendPointer(holder, name)),
    }));
    const sibling = siblings.find(
      ({ name, file, tokens: known }) => file.startsWith(`${folder}/`) && known.at(-1) === name,
    );
    return sibling && { file: sibling.file, tokens: [...sibling.tokens.slice(0, -1), last] };
  }
  const { file, tokens: known } = asPlace(holder);
  return { file, tokens: [...known, last] };
}

/** A value with its references as a file writes them. */
function withSourceReferences(value: Json, from: string, bundle: Pick<Bundle, "document" | "locate">): Json {
  if (Array.isArray(value)) return value.map((member) => withSourceReferences(member, from, bundle));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, member]): [string, Json] => {
    const isReference = key === "$ref" && typeof member === "string" && member.startsWith("#/");
    return [key, isReference ? sourceReference(member, from, bundle) : withSourceReferences(member, from, bundle)];
  });
  return Object.fromEntries(members);
}

function sourceReference(
  reference: string,
  from: string,
  { document, locate }: Pick<Bundle, "document" | "locate">,
): string {
  const pointer = reference.slice(1);
  if (
    memberOf(valueAt(document, pointer.slice(0, pointer.lastIndexOf("/"))), parsePointer(pointer).at(-1) ?? "") ===
    undefined
  ) {
    return reference;
  }
  const target = locate(pointer);
  const path = target.file === from ? "" : relative(dirname(join("/", from)), join("/", target.file));
  return `${path}#${target.pointer}`;
}
