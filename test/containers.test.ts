import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "./documents/commands.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const dockerfile = read("Dockerfile");

test("the image runs the Node of this repository, not as root, and says when it is healthy", () => {
  const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
  expect(new Set(images)).toEqual(new Set([`node:${read(".nvmrc").trim()}-slim`]));
  const last = dockerfile.slice(dockerfile.lastIndexOf("FROM"));
  expect(last.indexOf("USER node")).toBeGreaterThan(last.lastIndexOf("RUN"));
  expect(last).toMatch(/HEALTHCHECK [\s\S]*CMD \["node"/);
  expect(last).toMatch(/ENTRYPOINT \["error-contracts", "mock", /);
});

test("no install script runs while the image is built", () => {
  for (const [command] of dockerfile.matchAll(/npm (?:ci|install) .*/g)) expect(command).toContain("--ignore-scripts");
});

test("the composed mock is for this machine alone, and may write nowhere", () => {
  const { mock } = parse(read("compose.yaml")).services;
  expect(mock.ports).toEqual(["127.0.0.1:4010:4010"]);
  expect(mock).toMatchObject({ read_only: true, cap_drop: ["ALL"] });
});
