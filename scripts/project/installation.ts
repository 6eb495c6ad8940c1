import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// `import.meta.filename` is missing in the oldest Node that the command has to refuse.
const thisFile = fileURLToPath(import.meta.url);

/** Whether this is the compiled package; false in a clone, where Node runs the TypeScript as it is. */
export const isInstalled = thisFile.endsWith(".js");

/** The folder of the package's own manifest; in a clone, the clone. */
export const toolRoot = join(dirname(thisFile), "..", "..");

/**
 * A command as the user of this copy types it, such as `npm run lint -- medblocks` in a clone and
 * `npx error-contracts lint medblocks` elsewhere.
 * @param name Such as `lint`.
 * @param args Its arguments; none if left out.
 */
export function commandText(name: string, args = ""): string {
  if (isInstalled) return ["npx error-contracts", name, args].filter((part) => part !== "").join(" ");
  const script = name === "start" || name === "test" ? `npm ${name}` : `npm run ${name}`;
  return args === "" ? script : `${script} -- ${args}`;
}

/** A command with room for its arguments, for `--help`: `npm run lint --` or `npx error-contracts lint`. */
export function commandUsage(name: string): string {
  return isInstalled ? commandText(name) : `${commandText(name)} --`;
}
