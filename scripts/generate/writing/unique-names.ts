/** Words that cannot be the name of a variable in a module. @see https://tc39.es/ecma262/#prod-ReservedWord */
const reservedWords = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public " +
    "return static super switch this throw true try typeof undefined var void while with yield async of"
  ).split(" "),
);

/** A text as an identifier: what cannot be in one becomes `_`, a digit or nothing in front gets one, a reserved word one behind. */
export function identifier(text: string): string {
  const name = text.normalize("NFC").replace(/[^\p{ID_Continue}$]+/gu, "_");
  if (reservedWords.has(name)) return `${name}_`;
  return /^[\p{ID_Start}$_]/u.test(name) ? name : `_${name}`;
}

/**
 * A name for each text, in order. A name that is taken gets a number behind it: the second `read-order` is `read-order-2`.
 * @param make The name of a text.
 * @param separator Stands before the number.
 * @param taken Names that nothing may have.
 * @param sameAs Names that give the same here cannot exist side by side, such as those of files on a disk without cases.
 */
export function uniqueNames(
  texts: Iterable<string>,
  make: (text: string) => string,
  { separator = "_", taken = () => false, sameAs = (name) => name }: UniqueNamesOptions = {},
): Map<string, string> {
  const used = new Set<string>();
  const next = new Map<string, number>();
  const names = new Map<string, string>();
  for (const text of texts) {
    if (names.has(text)) continue;
    const made = make(text);
    let name = made;
    let count = next.get(sameAs(made)) ?? 2;
    while (used.has(sameAs(name)) || taken(name)) {
      name = `${made}${separator}${count}`;
      count += 1;
    }
    next.set(sameAs(made), count);
    used.add(sameAs(name));
    names.set(text, name);
  }
  return names;
}

interface UniqueNamesOptions {
  separator?: string;
  taken?: (name: string) => boolean;
  sameAs?: (name: string) => string;
}

/**
 * A key for each text: the made one where it belongs to this text alone, else the text itself. Unlike a number behind a
 * name, a key stays the same when another text comes or goes before it.
 * @param texts Texts that differ from each other.
 */
export function uniqueKeys(texts: Iterable<string>, make: (text: string) => string): Map<string, string> {
  const keys = new Map([...texts].map((text) => [text, make(text)]));
  for (;;) {
    const times = new Map<string, number>();
    for (const key of keys.values()) times.set(key, (times.get(key) ?? 0) + 1);
    const clashing = [...keys].filter(([text, key]) => key !== text && (times.get(key) ?? 0) > 1);
    if (clashing.length === 0) return keys;
    for (const [text] of clashing) keys.set(text, text);
  }
}
