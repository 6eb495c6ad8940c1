import { isMap, isScalar, parseDocument, visit } from "yaml";
import { type SourceFiles, type SourceMutation, withEdits, withTexts } from "./source-files.ts";
import type { YamlEdit } from "./yaml-edits.ts";

/** One way to spoil the files of a contract that no bundle shows. */
export interface SourceKind {
  /** What is wrong afterwards. */
  name: string;
  /** Everywhere in the files where it can be done. */
  find(files: SourceFiles): Iterable<MakeMutation>;
}

/** Makes a mutation, which takes longer than to know of it; undefined if an edit is not possible. */
type MakeMutation = () => SourceMutation | undefined;

/** A named part of a file: `schemas/not_found`. */
interface NamedPart {
  file: string;
  section: string;
  name: string;
}

/** A `$ref` of a file: its place, and what it names. */
interface Reference {
  file: string;
  tokens: string[];
  target: string;
}

const sections = ["schemas", "examples", "responses", "parameters", "headers"];

/** Faults that an author makes in files: references, parts that nothing refers to, and slips of YAML. */
export const sourceKinds: readonly SourceKind[] = [
  {
    name: "a part that nothing refers to",
    find: (files) =>
      partsOf(files).map(
        ({ file, section }) =>
          () =>
            edit(files, file, { tokens: [section, "left_over"], value: { description: "Left over." } }),
      ),
  },
  {
    name: "a reference to nothing",
    find: (files) => referencesOf(files).map((reference) => () => retarget(files, reference, `${reference.target}s`)),
  },
  {
    name: "a reference to a file that does not exist",
    find: (files) =>
      referencesOf(files)
        .filter(({ target }) => !target.startsWith("#"))
        .map((reference) => () => retarget(files, reference, reference.target.replace(".yaml", ".yml"))),
  },
  {
    name: "an example in the place of another one",
    find: (files) => {
      const names = partsOf(files).flatMap(({ section, name }) => (section === "examples" ? [name] : []));
      return referencesOf(files).flatMap((reference) => {
        const [, path = "", name = ""] = /^(.*#\/examples\/)([^/]+)$/.exec(reference.target) ?? [];
        const other = names.find((each) => each !== name);
        return name === "" || other === undefined ? [] : [() => retarget(files, reference, `${path}${other}`)];
      });
    },
  },
  slip("an indent that fits nothing", (line) => line.replace(/^( +)/, "$1 "), /^ {2,}[\w-]+: \S/),
  slip("a tab", (line) => line.replace(/^ {2}/, "\t"), /^ {2,}[\w-]+: \S/),
  slip("a quotation that does not end", (line) => line.replace(/: .*/, ': "open'), /^ *[\w-]+: [^"'{[|>&*]/),
  slip("a list that does not end", (line) => line.replace(/: .*/, ": [open"), /^ *[\w-]+: [^"'{[|>&*]/),
  slip("a key that is written twice", (line) => `${line}\n${line}`, /^ *[\w-]+: [^"'{[|>&*]/),
];

function edit(files: SourceFiles, file: string, change: YamlEdit): SourceMutation | undefined {
  return withEdits(files, new Map([[file, [change]]]));
}

function retarget(files: SourceFiles, { file, tokens }: Reference, target: string): SourceMutation | undefined {
  return edit(files, file, { tokens: [...tokens, "$ref"], value: target });
}

/** A fault in one line that fits. */
function slip(name: string, change: (line: string) => string, fits: RegExp): SourceKind {
  return {
    name,
    *find(files) {
      for (const [file, text] of files) {
        const lines = text.split("\n");
        for (const [index, line] of lines.entries()) {
          if (fits.test(line))
            yield () => withTexts(files, new Map([[file, lines.with(index, change(line)).join("\n")]]));
        }
      }
    },
  };
}

function partsOf(files: SourceFiles): NamedPart[] {
  return [...files].flatMap(([file, text]) => {
    const { contents } = parseDocument(text);
    if (!isMap(contents) || contents.has("openapi")) return [];
    return sections.flatMap((section) => {
      const parts = contents.get(section);
      return isMap(parts) ? parts.items.map(({ key }) => ({ file, section, name: String(key) })) : [];
    });
  });
}

function referencesOf(files: SourceFiles): Reference[] {
  return [...files].flatMap(([file, text]) => {
    const found: Reference[] = [];
    const document = parseDocument(text);
    visit(document, {
      Pair(_key, { key, value }, path) {
        if (!isScalar(key) || key.value !== "$ref" || !isScalar(value)) return;
        // Only keys lead to a place that an edit can name: what is in a list is reached by other mutants.
        const tokens = path.flatMap((each) => ("key" in each && isScalar(each.key) ? [String(each.key.value)] : []));
        const inList = path.some((each) => "items" in each && !isMap(each));
        if (!inList) found.push({ file, tokens, target: String(value.value) });
      },
    });
    return found;
  });
}
