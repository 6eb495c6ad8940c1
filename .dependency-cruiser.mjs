/**
 * Which room may import from which. A room that is not in a list may not be imported there.
 * `npm run check` reports each import that has no arrow here, and each circle, of types too. `npm run graph` draws them.
 * @see https://github.com/sverweij/dependency-cruiser/blob/main/doc/rules-reference.md
 */
const arrows = {
  client: [],
  generated: ["client"],
  openapi: [],
  "scripts/project": [],
  "scripts/contract": ["scripts/project", "client", "openapi"],
  "scripts/init": ["scripts/project", "scripts/contract", "scripts/generate"],
  "scripts/browser": ["scripts/command-line"],
  "scripts/command-line": ["scripts/project", "scripts/contract"],
  "scripts/lint": ["scripts/project", "scripts/contract", "scripts/command-line", "openapi"],
  "scripts/generate": ["scripts/project", "scripts/contract", "client"],
  "scripts/mock": ["scripts/project", "scripts/contract", "scripts/command-line", "client"],
  "scripts/docs": [
    "scripts/project",
    "scripts/contract",
    "scripts/command-line",
    "scripts/generate",
    "scripts/lint",
    "scripts/browser",
  ],
  "scripts/mutants": ["scripts/project", "scripts/contract", "scripts/lint"],
  "scripts/build": ["scripts/project", "scripts/contract", "scripts/docs"],
  "scripts/consumers": ["scripts/project", "scripts/build", "scripts/browser", "scripts/command-line"],
  "scripts/dev": ["scripts/project", "scripts/contract", "scripts/docs", "scripts/generate", "scripts/lint"],
};

/** Inside three rooms, from the face to the ground: a folder may import from the folders after it. */
const layers = {
  "scripts/contract": ["scripts/project", "cache", "model|examples", "blocking|source", "reading"],
  "scripts/docs": ["scripts/project", "pictures", "write|serve", "pages|formats", "facts", "samples", "markup"],
  "scripts/mock": ["scripts/project", "server", "checks", "routing", "answers", "request|prism", "state", "provider"],
};

const product = { pathNot: "\\.test\\.ts$|/testing/|\\.browser\\.test\\.ts$" };

/** A path that is in one of the rooms. */
const inside = (rooms) => `^(?:${rooms.join("|")})/`;

const betweenRooms = Object.entries(arrows).map(([room, targets]) => ({
  name: `${room} imports ${targets.length === 0 ? "no other room" : `only ${targets.join(", ")}`}`,
  severity: "error",
  from: { path: inside([room]), ...product },
  to: {
    path: inside(["client", "generated", "openapi", "scripts", "test", "bench"]),
    pathNot: inside([room, ...targets]),
  },
}));

const betweenLayers = Object.entries(layers).flatMap(([room, names]) =>
  names.slice(1).map((layer, index) => ({
    name: `${room}/${layer} imports no folder above it`,
    severity: "error",
    from: { path: `^${room}/(?:${layer})/`, ...product },
    to: { path: `^${room}/(?:${names.slice(0, index + 1).join("|")})/` },
  })),
);

export default {
  forbidden: [
    { name: "no circle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "commands are not imported",
      severity: "error",
      // The command line of the package loads each command when it is asked for.
      from: { pathNot: `${product.pathNot}|^scripts/cli\\.ts$` },
      to: { path: "^scripts/[^/]+\\.ts$" },
    },
    ...betweenRooms,
    ...betweenLayers,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(?:node_modules|dist|bench/mock/servers)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".js", ".d.ts"] },
  },
};
