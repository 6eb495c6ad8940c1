import { readFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { Json } from "../contract.ts";
import type { SourceLocation } from "../finding.ts";
import { formatPointer, memberOf, parsePointer } from "../reading/json-pointer.ts";
import type { Readdressed } from "./schema-addresses.ts";
import { type PositionedSource, positionedSource } from "./source-position.ts";
import { upgradedFrom } from "./upgrade.ts";

/** A place in a source file. */
interface Origin {
  /** Absolute path. */
  file: string;
  tokens: string[];
}

/** A parsed source file, before the bundler changes it. */
export interface ParsedSource {
  /** Absolute path. */
  file: string;
  text: string;
  parsed: unknown;
}

/** Finds the hand-written place of anything in a bundle. */
export interface SourceMap {
  /** Where the value at a JSON Pointer of the bundle is written; the nearest place around it for what is not written. */
  locate(pointer: string): SourceLocation;
  /** A place in a source file, with its line. */
  locateInSource(file: string, tokens: readonly string[]): SourceLocation;
  /** The plain value at a place in a source file, `$ref`s kept. */
  valueInSource(file: string, tokens: readonly string[]): unknown;
}

/** Receives the origin of each value that an overlay writes. */
export interface OverlayOrigins {
  /** A value that was copied out of a file, with all in it. */
  copied(value: Json, file: string, tokens: readonly string[]): void;
  /** A member that was set to a value of a file. */
  set(holder: object, member: string, file: string, tokens: readonly string[]): void;
}

/** Remembers where what was parsed came from. */
export interface Origins extends OverlayOrigins {
  /** Takes a file as it was parsed, **before** the bundler changes it. */
  record(source: ParsedSource): void;
  /** Takes the references of a file that were rewritten since it was parsed. */
  readdressed(file: string, references: readonly Readdressed[]): void;
  /** A deep copy of a bundle that parts the objects it uses in several places; each part keeps its origin. */
  copyOf(bundle: Json): Json;
  /** The way back from a bundle of the files taken. */
  mapOf(bundle: unknown, rootFile: string): SourceMap;
}

/**
 * Prepares a source map. The bundler moves the parsed objects of the sources into the bundle without copying them, so
 * their identity shows where each came from; what it copies member by member (a path item in place of its `$ref`) or
 * replaces (a scalar) is found by following the source's own `$ref`s. Positions are only computed when asked for.
 * @param root The project's root, to which the located files are relative.
 */
export function recordOrigins(root: string): Origins {
  const origins = new Map<object, RecordedOrigin>();
  /** Members that were set to something else than their object's origin says. */
  const setMembers = new Map<object, Map<string, Origin>>();
  /** References that were rewritten, by file and pointer. */
  const rewritten = new Map<string, string>();
  const texts = new Map<string, string>();
  const positioned = new Map<string, PositionedSource>();

  function sourceOf(file: string): PositionedSource {
    let source = positioned.get(file);
    if (source === undefined) {
      source = positionedSource(texts.get(file) ?? readFileSync(file, "utf8"));
      positioned.set(file, source);
    }
    return source;
  }

  /** Where a member of a source object is written, following the object's `$ref` when the bundler took it from there. */
  function memberOrigin(origin: Origin, token: string): Origin | undefined {
    let holder: Origin | undefined = origin;
    const seen = new Set<string>();
    while (holder !== undefined) {
      const member: string[] = [...holder.tokens, token];
      if (sourceOf(holder.file).has(member)) return { file: holder.file, tokens: member };
      if (token === "value" && sourceOf(holder.file).has([...holder.tokens, "externalValue"])) {
        return { file: holder.file, tokens: [...holder.tokens, "externalValue"] };
      }
      holder = refTarget(holder, seen);
    }
    return undefined;
  }

  /** The place that a source object's `$ref` names, if it has one. */
  function refTarget(origin: Origin, seen: Set<string>): Origin | undefined {
    const key = `${origin.file}#${formatPointer(origin.tokens)}`;
    const ref = rewritten.get(key) ?? sourceOf(origin.file).refAt(origin.tokens);
    if (ref === undefined || /^[a-z][a-z+.-]+:/i.test(ref) || seen.has(key)) return undefined;
    seen.add(key);
    const [path = "", fragment = ""] = ref.split("#");
    if (fragment !== "" && !fragment.startsWith("/")) return undefined;
    return {
      file: path === "" ? origin.file : resolve(dirname(origin.file), path),
      tokens: parsePointer(`#${fragment}`),
    };
  }

  /** The end of a chain of `$ref`s, for a value that the bundler put in the place of an object. */
  function followRefs(origin: Origin): Origin {
    const seen = new Set<string>();
    let place = origin;
    for (let next = refTarget(place, seen); next !== undefined; next = refTarget(place, seen)) place = next;
    return place;
  }

  function locateInSource(file: string, tokens: readonly string[]): SourceLocation {
    return {
      file: relative(root, file).split(sep).join("/"),
      pointer: formatPointer(tokens),
      ...sourceOf(file).positionOf(tokens),
    };
  }

  const mapOf: Origins["mapOf"] = (bundle, rootFile) => ({
    locateInSource,
    valueInSource: (file, tokens) => sourceOf(file).valueAt(tokens),
    locate(pointer) {
      let origin: Origin = { file: rootFile, tokens: [] };
      // A bundle is parsed JSON or YAML, so its members are JSON.
      let value = bundle as Json | undefined;
      for (const token of upgradedFrom(bundle, parsePointer(pointer))) {
        const member = memberOf(value, token);
        const isContainer = typeof member === "object" && member !== null;
        const set = typeof value === "object" && value !== null ? setMembers.get(value)?.get(token) : undefined;
        const known = isContainer ? origins.get(member) : undefined;
        if (known !== undefined) origin = originOf(known);
        else if (set !== undefined) origin = set;
        else {
          const written = memberOrigin(origin, token);
          if (written !== undefined) origin = typeof member === "object" ? written : followRefs(written);
          // The bundler's own containers (`components`, `schemas`) are written nowhere: what is in them is found by identity.
          else if (!isContainer) return locateInSource(origin.file, origin.tokens);
        }
        value = member;
      }
      return locateInSource(origin.file, origin.tokens);
    },
  });

  function copyOf(value: Json): Json {
    if (typeof value !== "object" || value === null) return value;
    const origin = origins.get(value);
    const copy = Array.isArray(value)
      ? value.map(copyOf)
      : Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copyOf(member)]));
    if (origin !== undefined) origins.set(copy, origin);
    return copy;
  }

  return {
    copyOf,
    record({ file, text, parsed }) {
      texts.set(file, text);
      recordTree(origins, parsed, { file, tokens: [] });
    },
    readdressed(file, references) {
      for (const { tokens, reference } of references) rewritten.set(`${file}#${formatPointer(tokens)}`, reference);
    },
    copied(value, file, tokens) {
      recordTree(origins, value, { file, tokens: [...tokens] });
    },
    set(holder, member, file, tokens) {
      const members = setMembers.get(holder) ?? new Map<string, Origin>();
      setMembers.set(holder, members.set(member, { file, tokens: [...tokens] }));
    },
    mapOf,
  };
}

/** An origin as it is kept for each object: large documents have millions, whose ways from the root are mostly alike. */
type RecordedOrigin = Origin | { parent: RecordedOrigin; token: string };

function originOf(recorded: RecordedOrigin): Origin {
  const tokens: string[] = [];
  let at = recorded;
  while ("parent" in at) {
    tokens.push(at.token);
    at = at.parent;
  }
  return { file: at.file, tokens: [...at.tokens, ...tokens.reverse()] };
}

function recordTree(origins: Map<object, RecordedOrigin>, value: unknown, origin: RecordedOrigin): void {
  if (typeof value !== "object" || value === null || origins.has(value)) return;
  origins.set(value, origin);
  for (const [token, member] of Object.entries(value)) {
    if (typeof member === "object" && member !== null) recordTree(origins, member, { parent: origin, token });
  }
}
