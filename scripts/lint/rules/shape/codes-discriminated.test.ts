import { describeRule } from "../../testing/describe-rule.ts";
import { remove, rename, set } from "../../testing/edit.ts";
import { codesDiscriminated } from "./codes-discriminated.ts";

describeRule(codesDiscriminated, {
  passes: {
    "one code without a list": [
      set("/components/responses/NotFound/content/application~1json/schema/properties/error", {
        $ref: "#/components/schemas/NOT_FOUND",
      }),
    ],
    "a redirect that may also succeed": {
      edits: [
        set("/components/responses/Denied/headers/Location/schema/contentSchema", {
          oneOf: [{ type: "object" }, { $ref: "#/components/schemas/access_denied" }],
        }),
      ],
      sample: "sign-in",
    },
  },
  fails: {
    "a mapping": {
      edits: [
        set("/components/responses/NotFound/content/application~1json/schema/properties/error/discriminator/mapping", {
          NOT_FOUND: "#/components/schemas/NOT_FOUND",
        }),
      ],
      at: "/components/responses/NotFound/content/application~1json/schema/properties/error/discriminator/mapping",
    },
    "no discriminator": {
      edits: [remove("/components/responses/NotFound/content/application~1json/schema/properties/error/discriminator")],
      at: "/components/responses/NotFound/content/application~1json/schema/properties/error",
      says: /propertyName: code/,
    },
    "another member": {
      edits: [
        set(
          "/components/responses/NotFound/content/application~1json/schema/properties/error/discriminator/propertyName",
          "type",
        ),
      ],
      at: "/components/responses/NotFound/content/application~1json/schema/properties/error",
    },
    anyOf: {
      edits: [
        rename("/components/responses/NotFound/content/application~1json/schema/properties/error/oneOf", "anyOf"),
      ],
      at: "/components/responses/NotFound/content/application~1json/schema/properties/error",
      says: /oneOf/,
    },
  },
});
