/** Runs the bench that is named, or says which there are. */
const benches: Record<string, () => Promise<unknown>> = {
  client: () => import("./client.ts"),
  lint: () => import("./lint.ts"),
  mock: () => import("./mock.ts"),
};

const name = process.argv[2] ?? "";
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench === undefined) {
  process.stderr.write(`Name a bench: npm run bench ${Object.keys(benches).join(", npm run bench ")}.\n`);
  process.exitCode = 2;
} else await bench();
