import { findApis } from "../contract/find-apis.ts";
import { Misuse } from "./misuse.ts";
import { nearest } from "./nearest.ts";

/**
 * The APIs that a command was asked for, in the order of their names; all of the project if none was named.
 * @throws {Misuse} for a name that the project does not have, with those it has.
 */
export function chooseApis(root: string, names: readonly string[]): string[] {
  const known = findApis(root);
  if (known.length === 0) throw new Misuse("There is no contract here: no folder of openapi/ holds an openapi.yaml.");
  for (const name of names) {
    if (known.includes(name)) continue;
    const close = nearest(name, known);
    throw new Misuse(
      `There is no API "${name}".${close === undefined ? "" : ` Did you mean "${close}"?`} Known: ${known.join(", ")}.`,
    );
  }
  return names.length === 0 ? known : known.filter((name) => names.includes(name));
}
