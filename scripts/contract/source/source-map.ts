import { readFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { Json } from "../contract.ts";
import type { SourceLocation } from "../finding.ts";
import { formatPointer, memberOf, parsePointer } from "../reading/json-pointer.ts";
import { type PositionedSource, positionedSource } from "./source-position.ts";

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

/** Remembers where what was parsed came from. */
export interface Origins {
  /** Takes a file as it was parsed, **before** the bundler changes it. */
  record(source: ParsedSource): void;
  /** The way back from a bundle of the files taken. */
  mapOf(bundle: unknown, rootFile: string): SourceMap;
}

/**
 * Prepares a source map. The bundler moves the parsed objects of the sources into the bundle without copying them, so
 * their identity tells where each came from; what it copies member by member (a path item in place of its `$ref`) or
 * replaces (a scalar) is found by following the source's own `$ref`s. Positions are only computed when asked for.
 * @param root The project's root, to which the located files are relative.
 */
export function recordOrigins(root: string): Origins {
  const origins = new Map<object, Origin>();
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
    const ref = sourceOf(origin.file).refAt(origin.tokens);
    const key = `${origin.file}#${formatPointer(origin.tokens)}`;
    if (ref === undefined || /^[a-z][a-z+.-]+:/i.test(ref) || seen.has(key)) return undefined;
    seen.add(key);
    const [path = "", fragment = ""] = ref.split("#");
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
      for (const token of parsePointer(pointer)) {
        const member = memberOf(value, token);
        const known = typeof member === "object" && member !== null ? origins.get(member) : undefined;
        if (known !== undefined) origin = known;
        else {
          const written = memberOrigin(origin, token);
          const inContainer = typeof member === "object" && member !== null && written === undefined;
          if (written !== undefined) origin = typeof member === "object" ? written : followRefs(written);
          // The bundler's own containers (`components`, `schemas`) are written nowhere: what is in them is found by identity.
          else if (!inContainer) return locateInSource(origin.file, origin.tokens);
        }
        value = member;
      }
      return locateInSource(origin.file, origin.tokens);
    },
  });

  return {
    record({ file, text, parsed }) {
      texts.set(file, text);
      recordTree(origins, parsed, { file, tokens: [] });
    },
    mapOf,
  };
}

function recordTree(origins: Map<object, Origin>, value: unknown, origin: Origin): void {
  if (typeof value !== "object" || value === null || origins.has(value)) return;
  origins.set(value, origin);
  for (const [key, member] of Object.entries(value)) {
    recordTree(origins, member, { file: origin.file, tokens: [...origin.tokens, key] });
  }
}
