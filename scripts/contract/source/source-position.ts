import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from "yaml";

/** A YAML or JSON text whose places can be asked for by reference tokens. */
export interface PositionedSource {
  /** Whether something is at the place. */
  has(tokens: readonly string[]): boolean;
  /** The `$ref` of the object at the place, if it has one. */
  refAt(tokens: readonly string[]): string | undefined;
  /** The plain value at the place. */
  valueAt(tokens: readonly string[]): unknown;
  /** Line and column, from 1, of the nearest place that exists: of its key for a member of an object. */
  positionOf(tokens: readonly string[]): { line: number; column: number };
}

interface SourceNode {
  node: Node | null;
  /** Offset of the key, or of the node where it has none. */
  offset: number;
}

/** Parses a YAML or JSON text for its positions; a text with errors gives the places up to them. */
export function positionedSource(text: string): PositionedSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true, uniqueKeys: false });

  function follow(tokens: readonly string[]): { place: SourceNode; complete: boolean } {
    let place: SourceNode = { node: document.contents, offset: document.contents?.range?.[0] ?? 0 };
    for (const token of tokens) {
      const next = step(place.node, token);
      if (next === undefined) return { place, complete: false };
      place = next;
    }
    return { place, complete: true };
  }

  function step(node: Node | null, token: string): SourceNode | undefined {
    const target = isAlias(node) ? (node.resolve(document) ?? null) : node;
    if (isMap(target)) {
      const pair = pairOf(target, token);
      if (pair === undefined) {
        for (const merged of mergedNodes(target)) {
          const place = step(merged, token);
          if (place !== undefined) return place;
        }
        return undefined;
      }
      // The parser makes keys and values nodes; only documents built by hand hold anything else.
      const key = pair.key as Node;
      return { node: pair.value as Node | null, offset: key.range?.[0] ?? 0 };
    }
    if (isSeq(target)) {
      const item = target.items[Number(token)];
      // As above: the parser's sequences hold nodes.
      return item === undefined ? undefined : { node: item as Node, offset: (item as Node).range?.[0] ?? 0 };
    }
    return undefined;
  }

  return {
    has: (tokens) => follow(tokens).complete,
    refAt(tokens) {
      const { place, complete } = follow([...tokens, "$ref"]);
      return complete && isScalar(place.node) && typeof place.node.value === "string" ? place.node.value : undefined;
    },
    valueAt(tokens) {
      const { place, complete } = follow(tokens);
      return complete ? (place.node?.toJS(document) ?? null) : undefined;
    },
    positionOf(tokens) {
      const { line, col } = lines.linePos(follow(tokens).place.offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}

function pairOf(map: YAMLMap, token: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.source ?? key.value) === token);
}

/** What a YAML merge key (`<<`) takes in, in order of precedence. */
function mergedNodes(map: YAMLMap): Node[] {
  const value = pairOf(map, "<<")?.value;
  // The parser makes values nodes, as above.
  return isSeq(value) ? (value.items as Node[]) : value === undefined || value === null ? [] : [value as Node];
}
