import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** One mock server as a command. */
export interface Contender {
  name: string;
  /** Arguments of Node that serve a document on a port. */
  args(port: number, folder: string): string[];
  /** Whether it obeys `Prefer` and refuses what the document does not allow; where not, any answer counts. */
  obeys: boolean;
}

const prism = join(root, "node_modules/@stoplight/prism-cli/dist/index.js");
const own = (name: string) => join(import.meta.dirname, "servers", `${name}.ts`);

/**
 * The contenders, the limit first: bare `node:http` answers three fixed texts. `folder` is a project whose only API is
 * `bench`.
 */
export const contenders: readonly Contender[] = [
  { name: "bare node:http", obeys: true, args: (port) => [own("bare"), String(port)] },
  {
    name: "error-contracts",
    obeys: true,
    args: (port, folder) => [join(root, "scripts/mock.ts"), "bench", "--root", folder, "--port", String(port)],
  },
  {
    name: "@scalar/mock-server",
    obeys: false,
    args: (port, folder) => [own("scalar"), String(port), documentOf(folder)],
  },
  {
    name: "openapi-backend",
    obeys: true,
    args: (port, folder) => [own("openapi-backend"), String(port), documentOf(folder)],
  },
  {
    name: "Prism CLI, silent",
    obeys: true,
    args: (port, folder) => [prism, "mock", "-v", "silent", "-p", String(port), documentOf(folder)],
  },
  {
    name: "Prism CLI",
    obeys: true,
    args: (port, folder) => [prism, "mock", "-p", String(port), documentOf(folder)],
  },
];

/** The document of a bench project. */
export function documentOf(folder: string): string {
  return join(folder, "openapi/bench/openapi.yaml");
}

/** Our mock of several APIs, and Prism's CLI with one. */
export const commands = {
  ours: (port: number, project = root) => [join(root, "scripts/mock.ts"), "--root", project, "--port", String(port)],
  prism: (port: number, api: string) => [
    prism,
    "mock",
    "-p",
    String(port),
    join(root, "generated", api, "openapi.yaml"),
  ],
};
