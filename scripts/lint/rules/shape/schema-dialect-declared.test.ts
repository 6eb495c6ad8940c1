import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { schemaDialectDeclared } from "./schema-dialect-declared.ts";

describeRule(schemaDialectDeclared, {
  fails: {
    "no dialect": { edits: [remove("/jsonSchemaDialect")], at: "", says: /2020-12/ },
    "an older draft": {
      edits: [set("/jsonSchemaDialect", "http://json-schema.org/draft-07/schema#")],
      at: "/jsonSchemaDialect",
    },
  },
});
