/** A project that uses both packages as other people's do: installed from their tarballs. */
export interface Consumer {
  name: string;
  /** Its folder in `test/consumers/`; its `npm test` says whether it works. */
  project: string;
  /** What is installed there beside what its own manifest names. */
  packages: readonly string[];
}

const projects = ["commonjs", "vite", "jest", "vitest", "next", "nuxt", "sveltekit", "bun", "deno"] as const;

/** The versions of Node on which every entry and every command is tried. */
const nodeVersions = ["22.23.3", "24.21.0", "26.9.0"] as const;

/** Compilers, each with types of Node that it can read: the newest ones are not for TypeScript 5.4. */
const compilers = [
  { typescript: "5.4.5", node: "22.5.5" },
  { typescript: "5.9.3", node: "26.6.6" },
  { typescript: "7.0.2", node: "26.6.6" },
] as const;

/** Every consumer, by the name that the command takes. */
export const consumers: readonly Consumer[] = [
  ...nodeVersions.map((version) => ({
    name: `node-${version.split(".", 1)[0]}`,
    project: "node",
    packages: [`node@${version}`],
  })),
  ...compilers.map(({ typescript, node }) => ({
    name: `typescript-${typescript.replace(/\.\d+$/, "")}`,
    project: "typescript",
    packages: [`typescript@${typescript}`, `@types/node@${node}`],
  })),
  ...projects.map((project) => ({ name: project, project, packages: [] })),
];
