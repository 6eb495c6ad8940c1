/** A project that uses both packages as other people's do: installed from their tarballs. */
export interface Consumer {
  name: string;
  /** Its folder in `test/consumers/`; its `npm test` says whether it works. */
  project: string;
  /** What is installed there beside what its own manifest names. */
  packages: readonly string[];
}

const projects = [
  "typescript",
  "commonjs",
  "vite",
  "jest",
  "vitest",
  "next",
  "nuxt",
  "sveltekit",
  "bun",
  "deno",
] as const;

/** The versions of Node on which every entry and every command is tried. */
const nodeVersions = ["22.23.3", "24.21.0", "26.9.0"] as const;

/** Every consumer, by the name that the command takes. */
export const consumers: readonly Consumer[] = [
  ...nodeVersions.map((version) => ({
    name: `node-${version.split(".", 1)[0]}`,
    project: "node",
    packages: [`node@${version}`],
  })),
  ...projects.map((project) => ({ name: project, project, packages: [] })),
];
