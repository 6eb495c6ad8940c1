import { relative, sep } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { Finding } from "../finding.ts";

/** A text that the resolver could not parse. */
export interface UnparsedSource {
  message: string;
  line: number;
  col: number;
  source: { absoluteRef: string; body: string };
}

const remedy =
  "Correct the YAML: check the indentation, and quote a text that holds `: ` or begins with a special character.";

/**
 * The first syntax error of a YAML or JSON file: what follows it is often only its consequence.
 * @see https://yaml.org/spec/1.2.2/
 */
export function syntaxFindings(root: string, error: UnparsedSource): Finding[] {
  const file = relative(root, error.source.absoluteRef).split(sep).join("/");
  const lines = new LineCounter();
  const { errors } = parseDocument(error.source.body, { lineCounter: lines, prettyErrors: false });
  const place = { file, pointer: "", remedy, rule: "yaml-syntax" };
  const [first] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (first === undefined) {
    const message = error.message.replace(/ \(\d+:\d+\)$/, "");
    return [{ ...place, line: error.line || 1, column: error.col || 1, message: `YAML syntax: ${message}` }];
  }
  const { line, col } = lines.linePos(first.pos[0]);
  if (first.code === "MULTIPLE_DOCS") {
    const message = "YAML syntax: the file holds more than one document";
    return [
      { ...place, line: Math.max(line, 1), column: Math.max(col, 1), message, remedy: "Take out the line `---`." },
    ];
  }
  return [{ ...place, line: Math.max(line, 1), column: Math.max(col, 1), message: `YAML syntax: ${first.message}` }];
}
