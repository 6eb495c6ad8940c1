/** Finds what is registered for a path; flat in the number of paths. */
export interface PathRouter<Value> {
  /** The value of the first template that fits, and its parameters as sent (still percent-encoded). */
  find(path: string): { value: Value; parameters: Record<string, string> } | undefined;
}

interface Node<Value> {
  fixed: Map<string, Node<Value>>;
  /** Segments with a parameter in them, most specific first. */
  variable: { texts: readonly string[]; literals: number; node: Node<Value> }[];
  entry?: { value: Value; names: string[] };
}

/**
 * A tree over path segments: a fixed segment is preferred to one with a parameter, as OpenAPI asks.
 * @see https://spec.openapis.org/oas/v3.1.0#paths-object
 */
export function createPathRouter<Value>(
  templates: Iterable<readonly [template: string, value: Value]>,
): PathRouter<Value> {
  const root = emptyNode<Value>();
  for (const [template, value] of templates) add(root, template, value);
  return {
    find(path) {
      const captured: string[] = [];
      const entry = walk(root, path.slice(1).split("/"), 0, captured);
      if (entry === undefined) return undefined;
      return {
        value: entry.value,
        parameters: Object.fromEntries(entry.names.map((name, i) => [name, captured[i] ?? ""])),
      };
    },
  };
}

function emptyNode<Value>(): Node<Value> {
  return { fixed: new Map(), variable: [] };
}

function add<Value>(root: Node<Value>, template: string, value: Value): void {
  const names: string[] = [];
  let node = root;
  for (const segment of template.slice(1).split("/")) {
    const inSegment = [...segment.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
    names.push(...inSegment);
    node = inSegment.length === 0 ? fixedChild(node, segment) : variableChild(node, segment);
  }
  node.entry ??= { value, names };
}

function fixedChild<Value>(node: Node<Value>, segment: string): Node<Value> {
  const child = node.fixed.get(segment) ?? emptyNode<Value>();
  node.fixed.set(segment, child);
  return child;
}

function variableChild<Value>(node: Node<Value>, segment: string): Node<Value> {
  const texts = segment.split(/\{[^{}]+\}/);
  const known = node.variable.find((candidate) => candidate.texts.join("{}") === texts.join("{}"));
  if (known !== undefined) return known.node;
  const child = { texts, literals: texts.join("").length, node: emptyNode<Value>() };
  node.variable.push(child);
  node.variable.sort((a, b) => b.literals - a.literals);
  return child.node;
}

/**
 * What the parameters of a template segment have in a segment, or null where it does not fit; in one pass from the end,
 * so that the first parameter takes the most.
 * @param texts The texts before, between and after the parameters.
 */
function matchSegment(texts: readonly string[], segment: string): string[] | null {
  const values: string[] = [];
  let end = segment.length;
  for (let index = texts.length - 1; index > 0; index--) {
    const text = texts[index] ?? "";
    const last = index === texts.length - 1;
    if (last && !segment.endsWith(text)) return null;
    const at = last ? end - text.length : segment.lastIndexOf(text, end - 1 - text.length);
    if (at < 0) return null;
    if (!last) values.unshift(segment.slice(at + text.length, end));
    end = at;
  }
  const first = texts[0] ?? "";
  if (end <= first.length || !segment.startsWith(first)) return null;
  return [segment.slice(first.length, end), ...values];
}

function walk<Value>(node: Node<Value>, segments: string[], depth: number, captured: string[]): Node<Value>["entry"] {
  const segment = segments[depth];
  if (segment === undefined) return node.entry;
  const fixed = node.fixed.get(segment) ?? node.fixed.get(decodeSafely(segment));
  const entry = fixed && walk(fixed, segments, depth + 1, captured);
  if (entry !== undefined) return entry;
  for (const { texts, node: child } of node.variable) {
    const values = matchSegment(texts, segment);
    if (values === null) continue;
    const length = captured.length;
    captured.push(...values);
    const found = walk(child, segments, depth + 1, captured);
    if (found !== undefined) return found;
    captured.length = length;
  }
  return undefined;
}

/** Path parameters as they are meant: percent-decoded where they can be. */
export function decodeParameters(parameters: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, decodeSafely(value)]));
}

/** Percent-decodes, or gives the text back where it is not decodable. */
export function decodeSafely(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
