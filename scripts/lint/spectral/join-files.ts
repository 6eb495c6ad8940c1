import type { Json, JsonObject } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import { formatPointer, memberOf, parsePointer } from "../../contract/reading/json-pointer.ts";
import { type Kind, type Step, stepOf } from "../../contract/reading/walk-document.ts";
import { upgraded, upgradedFrom } from "../../contract/source/upgrade.ts";

/** A place in a file of a document. */
export interface FilePlace {
  file: string;
  tokens: readonly string[];
}

/** A document of several files in one object, as OpenAPI 3.1, and the way back to its files. */
export interface JoinedDocument {
  document: JsonObject;
  /** Where the value at a JSON Pointer of the document is written; the nearest place around it for what is not written. */
  locate(pointer: string): FilePlace;
  /** The files that it was made from. */
  files: ReadonlySet<string>;
}

/** The objects of OpenAPI, with those that hold neither schemas nor samples of their own. */
type NamedKind = Kind | "example" | "link" | "securityScheme";

/** Where a component of a kind is kept. */
const sections: Partial<Record<NamedKind, string>> = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  example: "examples",
  requestBody: "requestBodies",
  header: "headers",
  securityScheme: "securitySchemes",
  link: "links",
  callback: "callbacks",
};

/** What a reference leads to. */
type Target = FilePlace & { value: Json };

type NamedStep = { to: NamedKind; by: Step["by"] };
const examples: NamedStep = { to: "example", by: "map" };
const otherSteps: Partial<Record<NamedKind, Record<string, NamedStep>>> = {
  components: { examples, links: { to: "link", by: "map" }, securitySchemes: { to: "securityScheme", by: "map" } },
  parameter: { examples },
  header: { examples },
  mediaType: { examples },
  response: { links: { to: "link", by: "map" } },
};

/**
 * Puts a document and the parts of other files that it refers to into one object: a path item in place of its `$ref`, any
 * other part as a component.
 * @param rootFile The document.
 * @param files What each file holds, by the name that `resolveFile` gives it.
 * @returns Undefined if a `$ref` to another file names nothing, which is another linter's to report.
 * @see https://spec.openapis.org/oas/v3.1.0#reference-object
 */
export function joinFiles(
  rootFile: string,
  files: ReadonlyMap<string, unknown>,
  resolveFile: (from: string, path: string) => string,
): JoinedDocument | undefined {
  const origins = new Map<object, FilePlace>();
  const names = new Map<string, string>();
  const read = new Set([rootFile]);
  const root = files.get(rootFile);
  if (!isObject(root)) return undefined;
  const components: JsonObject = isObject(root.components) ? root.components : {};
  const added: Record<string, JsonObject> = {};
  /** Path items that are being copied, since they may refer to themselves. */
  const open = new Set<string>();
  let isComplete = true;

  /** The end of a reference from a file; a pointer may lead through other references. */
  function targetOf(from: string, reference: string, seen: readonly string[] = []): Target | undefined {
    const [path = "", fragment = ""] = reference.split("#");
    const key = `${from} ${reference}`;
    if ((fragment !== "" && !fragment.startsWith("/")) || seen.includes(key)) return undefined;
    let file = path === "" ? from : resolveFile(from, path);
    read.add(file);
    let tokens: string[] = [];
    // What a parser made of a file is JSON.
    let value = files.get(file) as Json | undefined;
    for (const token of parsePointer(`#${fragment}`)) {
      if (memberOf(value, token) === undefined && isObject(value) && typeof value.$ref === "string") {
        const next = targetOf(file, value.$ref, [...seen, key]);
        if (next === undefined) return undefined;
        file = next.file;
        tokens = [...next.tokens];
        value = next.value;
      }
      tokens.push(token);
      value = memberOf(value, token);
    }
    return value === undefined ? undefined : { file, tokens, value };
  }

  function copy(value: Json, kind: NamedKind | undefined, place: FilePlace): Json {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) {
      return remembered(
        value.map((member, index) => copy(member, undefined, memberPlace(place, String(index)))),
        place,
      );
    }
    if (kind !== undefined && typeof value.$ref === "string") return reference(value, value.$ref, kind, place);
    const members = Object.entries(value).map(([key, member]): [string, Json] => {
      const at = memberPlace(place, key);
      const step = kind === undefined ? undefined : (otherSteps[kind]?.[key] ?? knownStep(kind, key));
      if (key === "mapping" && kind === undefined && place.tokens.at(-1) === "discriminator") {
        return [key, isObject(member) ? mapping(member, at) : member];
      }
      if (step === undefined) return [key, copy(member, undefined, at)];
      return [key, step.by === "member" ? copy(member, step.to, at) : copyMembers(member, step.to, at)];
    });
    return remembered(Object.fromEntries(members), place);
  }

  function copyMembers(holder: Json, kind: NamedKind, place: FilePlace): Json {
    if (Array.isArray(holder)) {
      return remembered(
        holder.map((member, index) => copy(member, kind, memberPlace(place, String(index)))),
        place,
      );
    }
    if (!isObject(holder)) return holder;
    const members = Object.entries(holder).map(([key, member]) => [key, copy(member, kind, memberPlace(place, key))]);
    return remembered(Object.fromEntries(members), place);
  }

  function reference(value: JsonObject, written: string, kind: NamedKind, place: FilePlace): Json {
    const target = targetOf(place.file, written);
    if (target === undefined) {
      if (!(place.file === rootFile && written.startsWith("#"))) isComplete = false;
      return remembered({ ...value }, place);
    }
    if (kind === "pathItem" && target.file !== rootFile) return inlined(value, target, place);
    const siblings = Object.entries(value).map(([key, member]) => [
      key,
      copy(member, undefined, memberPlace(place, key)),
    ]);
    return remembered({ ...Object.fromEntries(siblings), $ref: `#${componentOf(target, kind)}` }, place);
  }

  /** A path item in place of its `$ref`. */
  function inlined(value: JsonObject, target: Target, place: FilePlace): Json {
    const key = `${target.file}#${formatPointer(target.tokens)}`;
    let item: Json = {};
    if (!open.has(key)) {
      open.add(key);
      item = copy(target.value, "pathItem", target);
      open.delete(key);
    }
    const { $ref: _, ...siblings } = value;
    const own = copy(siblings, "pathItem", place);
    return remembered({ ...(isObject(item) ? item : {}), ...(isObject(own) ? own : {}) }, target);
  }

  /** JSON Pointer of what a reference leads to; what is in another file becomes a component once. */
  function componentOf({ file, tokens, value }: Target, kind: NamedKind): string {
    if (file === rootFile) return encodeURI(formatPointer(tokens));
    const key = `${kind} ${file}#${formatPointer(tokens)}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const section = sections[kind] ?? "schemas";
    const wanted = tokens.at(-1) ?? (file.split("/").at(-1) ?? file).replace(/\.[^.]*$/, "");
    const taken = { ...(isObject(components[section]) ? components[section] : {}), ...added[section] };
    let name = wanted;
    for (let number = 2; Object.hasOwn(taken, name); number += 1) name = `${wanted}-${number}`;
    const pointer = encodeURI(formatPointer(["components", section, name]));
    names.set(key, pointer);
    const holder = added[section] ?? {};
    added[section] = holder;
    // Its name is taken before it is copied, since it may refer to itself.
    holder[name] = null;
    holder[name] = copy(value, kind, { file, tokens });
    return pointer;
  }

  /** A discriminator's mapping: values that are references lead to the components. */
  function mapping(values: JsonObject, place: FilePlace): Json {
    const members = Object.entries(values).map(([key, value]): [string, Json] => {
      const isReference = typeof value === "string" && /[#/]|\.(?:ya?ml|json)$/i.test(value);
      const target = isReference ? targetOf(place.file, value) : undefined;
      return [key, target === undefined ? value : `#${componentOf(target, "schema")}`];
    });
    return remembered(Object.fromEntries(members), place);
  }

  function remembered<Value extends object>(value: Value, place: FilePlace): Value {
    origins.set(value, place);
    return value;
  }

  const copied = copy(root, "document", { file: rootFile, tokens: [] });
  if (!isComplete || !isObject(copied)) return undefined;
  const joined = withComponents(copied, added);
  // The upgrade may change what it is given.
  const document = upgraded(structuredClone(joined));
  return {
    document,
    files: read,
    locate(pointer) {
      let place: FilePlace = { file: rootFile, tokens: [] };
      let value: Json | undefined = joined;
      for (const token of upgradedFrom(joined, parsePointer(pointer))) {
        value = memberOf(value, token);
        const known = typeof value === "object" && value !== null ? origins.get(value) : undefined;
        place = known ?? memberPlace(place, token);
      }
      return place;
    },
  };
}

function memberPlace({ file, tokens }: FilePlace, token: string): FilePlace {
  return { file, tokens: [...tokens, token] };
}

function knownStep(kind: NamedKind, key: string): NamedStep | undefined {
  return kind === "example" || kind === "link" || kind === "securityScheme" ? undefined : stepOf(kind, key);
}

function withComponents(document: JsonObject, added: Readonly<Record<string, JsonObject>>): JsonObject {
  const components = { ...(isObject(document.components) ? document.components : {}) };
  for (const [section, members] of Object.entries(added)) {
    const own = components[section];
    components[section] = { ...(isObject(own) ? own : {}), ...members };
  }
  return Object.keys(components).length === 0 ? document : { ...document, components };
}
