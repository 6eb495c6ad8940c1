import { existsSync, readdirSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { getEnvironmentData, setEnvironmentData } from "node:worker_threads";
import { isInstalled } from "./installation.ts";

/** The files of one API. */
export interface ApiFiles {
  /** Its name in commands, addresses and folders. */
  name: string;
  /** Absolute path of its OpenAPI document. */
  input: string;
  /** Absolute paths of OpenAPI Overlays, in the order in which they apply. */
  overlays: readonly string[];
  /** Absolute path of the folder for its generated files. */
  output: string;
  /** What its own part of the configuration says about the lint, beside what holds for all APIs. */
  lint?: Pick<LintSettings, "presets" | "rules" | "strict">;
}

/** Which APIs a project has, and how the lint checks them. */
export interface Project {
  /** Absolute path; findings and changes name files relative to it. */
  root: string;
  /** In the order of their names. */
  apis: readonly ApiFiles[];
  /** The configuration's file; absent if the folders of `openapi/` are the configuration. */
  configFile?: string;
  /** Absolute paths of the folders in which a new document is a new API, by a pattern of the configuration. */
  patternFolders?: readonly string[];
  /** Where generated modules import the client's runtime from: its sources beside them, or the installed package. */
  runtime: "sources" | "package";
  lint: LintSettings;
  /** Absolute paths of folders that a `$ref` may lead to, beside those of the documents. Default: none. */
  allowOutside?: readonly string[];
  /** How its reference site looks. Default: as this project's own. */
  docs?: DocsSettings;
}

/** What a configuration says about the reference site. */
export interface DocsSettings {
  /** In the header of each page. Default: the name in `package.json`, or the title of the only API. */
  name?: string;
  /**
   * Colour of links and marks, such as `#0b6e4f`, with a contrast of at least 4.5 to 1 on white paper. The colour on dark
   * paper is made from it unless it is given. Default: blue.
   */
  accent?: string | { light: string; dark: string };
  /** Absolute path of the logo, an SVG or a PNG file, which is the icon too. */
  logo?: string;
  /** Absolute path of the folder of guides, whose `README.md` lists them. Default: `docs/guides`. */
  guides?: string;
  /** A sentence for the footer of each page. Default: none. */
  notice?: string;
}

/** What a configuration says about the lint. */
export interface LintSettings {
  /** Which rules for errors run. Default: `http` and `contract`. */
  presets?: readonly string[];
  /** The level of single rules, by id; those of other linters as findings show them: `redocly operation-summary`. */
  rules?: Readonly<Record<string, "error" | "warn" | "off">>;
  /** Whether warnings count as errors. Default: false. */
  strict?: boolean;
  /** Absolute path of a file with the findings that are known already. */
  baseline?: string;
}

const documentNames = ["openapi.yaml", "openapi.yml", "openapi.json"];

/**
 * Makes a project the one that `projectAt` returns for its root, in this process and in the worker threads that it starts
 * from now on.
 * @see https://nodejs.org/api/worker_threads.html#workersetenvironmentdatakey-value
 */
export function setProject(project: Project): void {
  setEnvironmentData(keyOf(project.root), { ...project });
}

/**
 * Looks a project up once for work that asks for it again and again, as for each of many APIs. What is added to the project
 * meanwhile is seen by the next work.
 */
export async function withProject<Value>(root: string, work: () => Promise<Value>): Promise<Value> {
  if (getEnvironmentData(keyOf(root)) !== undefined) return work();
  setProject(projectAt(root));
  try {
    return await work();
  } finally {
    setEnvironmentData(keyOf(root), undefined);
  }
}

/** The project of a folder: as it was configured, or else with the folders of its `openapi/` as APIs. */
export function projectAt(root: string): Project {
  // Only setProject writes under this key.
  return (getEnvironmentData(keyOf(root)) as Project | undefined) ?? conventionalProject(root);
}

/**
 * The files of an API.
 * @throws {TypeError} for a name that the project does not have.
 */
export function apiFiles(root: string, api: string): ApiFiles {
  const files = projectAt(root).apis.find(({ name }) => name === api);
  if (files === undefined) throw new TypeError(`${root} has no API "${api}"`);
  return files;
}

/**
 * Where an API's sources are, as absolute paths: its overlays, and the folder of its document with what contracts share;
 * or the document alone, if it is among a project's other files.
 */
export function sourcePaths(root: string, api: string): string[] {
  const { input, overlays } = apiFiles(root, api);
  const folder = dirname(input);
  const isFolderItsOwn = folder.startsWith(root + sep) && !folder.includes(`${sep}node_modules${sep}`);
  return [...(isFolderItsOwn ? [folder, join(dirname(folder), "shared")] : [input]), ...overlays];
}

/**
 * Absolute paths whose change can add an API to a project or remove one: its configuration and the folders of its patterns,
 * or the folder of its contracts.
 */
export function apiPlaces(root: string): string[] {
  const { configFile, patternFolders = [] } = projectAt(root);
  return configFile === undefined ? [join(root, "openapi")] : [configFile, ...patternFolders];
}

/** A project without configuration, as it is now: each folder of `openapi/` that holds an `openapi.yaml`, `.yml` or `.json`. */
export function conventionalProject(root: string): Project {
  const folder = join(root, "openapi");
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const apis = names.flatMap((name): ApiFiles[] => {
    const input = documentNames.map((file) => join(folder, name, file)).find((file) => existsSync(file));
    return input === undefined ? [] : [{ name, input, overlays: [], output: join(root, "generated", name) }];
  });
  return { root, apis, runtime: isInstalled ? "package" : "sources", lint: {} };
}

const keyOf = (root: string): string => `error-contracts project ${root}`;
