import { expect, test } from "vitest";
import { editedYaml, laidOut } from "./yaml-edits.ts";

const text = laidOut(`
all: &all { code: a, list: [1, 2] }
# A comment.
one:
  <<: *all
  "404": { $ref: "#/x" }
`);

test.each([
  ["sets a member", { tokens: ["one", "404", "$ref"], value: "#/y" }, 'one:\n  <<: *all\n  "404": { $ref: "#/y" }'],
  ["adds a member", { tokens: ["all", "new"], value: true }, "all: &all { code: a, list: [ 1, 2 ], new: true }"],
  ["takes a member out", { tokens: ["all", "code"] }, "all: &all { list: [ 1, 2 ] }"],
  ["renames a member", { tokens: ["all", "code"], rename: "kode" }, "all: &all { kode: a, list: [ 1, 2 ] }"],
  ["appends to a list", { tokens: ["all", "list", "-"], value: 3 }, "list: [ 1, 2, 3 ]"],
  ["takes an element out", { tokens: ["all", "list", "0"] }, "list: [ 2 ]"],
  ["keeps the anchor of what it replaces", { tokens: ["all"], value: { code: "b" } }, "all: &all\n  code: b"],
])("%s", (_name, edit, line) => {
  const edited = editedYaml(text, [edit]);
  expect(edited).toContain(line);
  expect(edited).toContain("# A comment.");
});

test.each([
  ["what a merge key takes in", { tokens: ["one", "code"] }],
  ["an anchor that others use", { tokens: ["all"] }],
  ["a place in something that does not exist", { tokens: ["two", "code"], value: 1 }],
])("cannot change %s", (_name, edit) => {
  expect(editedYaml(text, [edit])).toBeUndefined();
});
