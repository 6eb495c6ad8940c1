import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { inferredOfDocumented } from "./inferred-of-documented.ts";

describeRule(inferredOfDocumented, {
  passes: {
    "no list": [remove("/components/schemas/NOT_FOUND/x-error/inferred")],
  },
  fails: {
    "an inferred code": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/basis", "inferred")],
      at: "/components/schemas/NOT_FOUND/x-error/inferred",
      says: /Take/,
    },
    "a member that cannot be ours": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/inferred", ["source"])],
      at: "/components/schemas/NOT_FOUND/x-error/inferred",
      says: /source/,
    },
    "an empty list": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/inferred", [])],
      at: "/components/schemas/NOT_FOUND/x-error/inferred",
    },
  },
});
