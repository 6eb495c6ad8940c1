import { expect, test } from "vitest";
import { ContractError } from "./contract-error.ts";
import { type Finding, sortFindings } from "./finding.ts";

const finding = (file: string, line: number, column: number, message: string): Finding => ({
  file,
  line,
  column,
  message,
  pointer: "",
  remedy: "Mend it.",
});

test("findings are sorted in reading order, each once", () => {
  const findings = [
    finding("b.yaml", 1, 1, "first of b"),
    finding("a.yaml", 10, 1, "late"),
    finding("a.yaml", 2, 3, "z"),
    finding("a.yaml", 2, 3, "a"),
    finding("a.yaml", 2, 1, "before"),
    finding("a.yaml", 2, 3, "z"),
  ];
  expect(sortFindings(findings).map(({ message }) => message)).toEqual(["before", "a", "z", "late", "first of b"]);
});

test("a fault in a part that YAML aliases repeat is one finding", () => {
  const first = { ...finding("a.yaml", 2, 3, "twice"), pointer: "/first" };
  expect(sortFindings([first, { ...first, pointer: "/second" }])).toHaveLength(1);
});

test("an error has all of its findings in its message", () => {
  const error = new ContractError([finding("b.yaml", 3, 4, "two"), finding("a.yaml", 1, 2, "one")]);
  expect(error.message).toBe("a.yaml:1:2 one\nb.yaml:3:4 two");
  expect(error.findings).toHaveLength(2);
  expect(error.name).toBe("ContractError");
  expect(error).toBeInstanceOf(Error);
});
