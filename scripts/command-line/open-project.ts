import { existsSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { commandText, isInstalled } from "../project/installation.ts";
import { type ApiFiles, conventionalProject, type DocsSettings, type Project, setProject } from "../project/project.ts";
import type { Option } from "./arguments.ts";
import { builtInApi, builtInNames } from "./built-in-apis.ts";
import { configuredApis, patternFolders } from "./config/configured-apis.ts";
import { findConfig } from "./config/find-config.ts";
import { readConfig } from "./config/read-config.ts";
import { nearest } from "./nearest.ts";
import { UsageError } from "./usage-error.ts";

/** Options of every command that works on a project. */
export const projectOptions = {
  root: { type: "string", value: "FOLDER", description: "The project's folder (the working directory)" },
  config: { type: "string", value: "FILE", description: "Its configuration (error-contracts.config.*, found upwards)" },
  "allow-outside": {
    type: "string",
    value: "FOLDER",
    description: "A folder that a $ref may lead to, beside those of the documents",
  },
} satisfies Record<string, Option>;

/** Where a project is, as the options of a command say. */
export interface ProjectPlace {
  root?: string | undefined;
  config?: string | undefined;
  "allow-outside"?: string | undefined;
}

/** A project and the APIs of it that a command was asked for. */
export interface OpenProject {
  /** Absolute path. */
  root: string;
  /** In the order of their names. */
  apis: string[];
}

/**
 * Opens the project that a command works on, for this process and its threads: the configuration that is named or the
 * nearest one upwards, else the folders of `openapi/`. A document's path works in place of a name.
 * @param wanted Names of APIs and paths of documents; all APIs of the project if empty.
 * @throws {UsageError} if an API, a document or the configuration does not exist. Its message says what to do.
 */
export async function openProject(
  { root, config, "allow-outside": allowed }: ProjectPlace,
  wanted: readonly string[],
): Promise<OpenProject> {
  const project = await readProject(root, config);
  const chosen = wanted.map((name) => chooseApi(project, name));
  const added = chosen.filter((api) => !project.apis.some(({ name }) => name === api.name));
  const allowOutside = [...(project.allowOutside ?? []), ...(allowed === undefined ? [] : [resolve(allowed)])];
  for (const folder of allowOutside) {
    if (!existsSync(folder)) throw new UsageError(`The folder ${folder}, which a $ref may lead to, does not exist.`);
  }
  const all = [...project.apis, ...added].sort((a, b) => (a.name < b.name ? -1 : 1));
  setProject({ ...project, apis: all, ...(allowOutside.length > 0 && { allowOutside }) });
  const apis = chosen.length === 0 ? project.apis : chosen;
  if (apis.length === 0) throw new UsageError(nothingHere(project.root));
  return { root: project.root, apis: [...new Set(apis.map(({ name }) => name))].sort() };
}

async function readProject(root: string | undefined, config: string | undefined): Promise<Project> {
  const from = resolve(root ?? process.cwd());
  if (!existsSync(from)) throw new UsageError(`The folder ${from} does not exist.`);
  const file = config === undefined ? findConfig(from) : resolve(config);
  if (file === undefined) return conventionalProject(from);
  if (!existsSync(file)) throw new UsageError(`The configuration ${file} does not exist.`);
  const folder = dirname(file);
  const read = await readConfig(file);
  const { baseline, ...lint } = read.lint ?? {};
  return {
    root: folder,
    apis: configuredApis(read, folder, file),
    configFile: file,
    patternFolders: patternFolders(read, folder),
    runtime: "package",
    lint: baseline === undefined ? lint : { ...lint, baseline: resolve(folder, baseline) },
    ...(read.allowOutside !== undefined && {
      allowOutside: read.allowOutside.map((path) => resolve(folder, path)),
    }),
    ...(read.docs !== undefined && { docs: withPaths(read.docs, folder, file) }),
  };
}

/** The settings of a site with absolute paths. */
function withPaths(docs: DocsSettings, folder: string, file: string): DocsSettings {
  const existing = (member: "logo" | "guides") => {
    const path = docs[member];
    if (path === undefined) return {};
    const found = resolve(folder, path);
    if (!existsSync(found)) throw new UsageError(`${file}: docs.${member} names ${path}, which does not exist.`);
    return { [member]: found };
  };
  return { ...docs, ...existing("logo"), ...existing("guides") };
}

/** The API of a name, of a document's path, or of a built-in contract. */
function chooseApi(project: Project, wanted: string): ApiFiles {
  const named = project.apis.find(({ name }) => name === wanted);
  if (named !== undefined) return named;
  const path = resolve(wanted);
  const isPath = /[\\/]|\.(?:ya?ml|json)$/.test(wanted);
  if (isPath) {
    if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`The document ${wanted} does not exist.`);
    const known = project.apis.find(({ input }) => input === path);
    if (known !== undefined) return known;
    const name = nameOf(path);
    return { name, input: path, overlays: [], output: join(project.root, "generated", name) };
  }
  const builtIn = builtInApi(wanted, project.root);
  if (builtIn !== undefined) return builtIn;
  const known = [...project.apis.map(({ name }) => name), ...(isInstalled ? builtInNames() : [])];
  const close = nearest(wanted, known);
  throw new UsageError(
    `There is no API "${wanted}".${close === undefined ? "" : ` Did you mean "${close}"?`} Known: ${known.join(", ")}.`,
  );
}

/** A name for a document: its file's, or for a file such as `openapi.yaml` its folder's. */
function nameOf(path: string): string {
  const stem = basename(path, extname(path));
  const text = /^(?:openapi|swagger|index|api|spec)$/i.test(stem) ? basename(dirname(path)) : stem;
  const name = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
  return name === "" ? "api" : name;
}

function nothingHere(root: string): string {
  const builtIn = isInstalled ? `, or a contract that comes with this tool (${builtInNames().join(", ")})` : "";
  return `There is no API in ${root}. Name an OpenAPI document, such as ./openapi.yaml${builtIn}, or run \`${commandText("init", "./openapi.yaml")}\`.`;
}
