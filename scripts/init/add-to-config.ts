import { existsSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { isMap, parseDocument, stringify } from "yaml";
import { writeAtomically } from "../generate/write/write-atomically.ts";
import type { ApiFiles, Project } from "../project/project.ts";

/** What became of the configuration. */
export interface ConfigChange {
  /** Absolute path. */
  file: string;
  /** `kept`: it has the API already; `by hand`: it is a program, to which `entry` is to be added. */
  state: "written" | "changed" | "kept" | "by hand";
  /** The entry of the API. */
  entry: string;
}

/**
 * Adds an API to the configuration of a project, or writes one with it and with all APIs that the project has already.
 * An API that the configuration has already stays as it is there.
 */
export function addToConfig(project: Project, api: ApiFiles): ConfigChange {
  const file = project.configFile ?? join(project.root, "error-contracts.config.yaml");
  const entry = stringify({ [api.name]: entryOf(project.root, api) });
  if (!existsSync(file)) {
    const apis = [...project.apis.filter(({ name }) => name !== api.name), api].sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    const entries = Object.fromEntries(apis.map((each) => [each.name, entryOf(project.root, each)]));
    writeAtomically(file, stringify({ apis: entries }, { lineWidth: 0 }));
    return { file, state: "written", entry };
  }
  if (/^\.[cm]?[jt]s$/.test(extname(file)))
    return { file, state: isConfigured(project, api) ? "kept" : "by hand", entry };
  const text = readFileSync(file, "utf8");
  const document = parseDocument(text);
  const apis = document.get("apis");
  if (isConfigured(project, api) || !isMap(apis)) return { file, state: "kept", entry };
  apis.set(api.name, document.createNode(entryOf(project.root, api)));
  const isJson = extname(file) === ".json";
  writeAtomically(file, isJson ? `${JSON.stringify(document.toJS(), null, 2)}\n` : document.toString({ lineWidth: 0 }));
  return { file, state: "changed", entry };
}

/** Whether the configuration itself, and not only this run, has the API with its overlays. */
function isConfigured({ apis }: Project, { name, overlays }: ApiFiles): boolean {
  const known = apis.find((api) => api.name === name);
  return known !== undefined && overlays.every((overlay) => known.overlays.includes(overlay));
}

function entryOf(root: string, { input, overlays, output }: ApiFiles) {
  const path = (file: string) => relative(root, file).split(sep).join("/");
  return {
    input: path(input),
    ...(overlays.length > 0 && { overlays: overlays.map(path) }),
    output: path(output),
  };
}
