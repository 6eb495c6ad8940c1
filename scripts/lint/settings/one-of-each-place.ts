/** What was found at a place of a file. */
interface Found {
  file: string;
  line: number;
  column: number;
  /** The part of the document that it is about. */
  pointer: string;
  rule?: string;
}

/** What several parts of a document take from one place of a file (YAML's anchors and merge keys) is wrong once. */
export function oneOfEachPlace<Each extends Found>(all: readonly Each[]): Each[] {
  const first = new Map<string, string>();
  return all.filter(({ file, line, column, rule, pointer }) => {
    const key = JSON.stringify([file, line, column, rule]);
    const known = first.get(key) ?? pointer;
    first.set(key, known);
    return known === pointer;
  });
}
