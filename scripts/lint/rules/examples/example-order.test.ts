import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { exampleOrder } from "./example-order.ts";

describeRule(exampleOrder, {
  passes: {
    "an example that is missing": [
      remove("/components/responses/Unauthorized/content/application~1json/examples/UNAUTHORIZED"),
    ],
  },
  fails: {
    "another order": {
      edits: [
        set("/components/responses/Unauthorized/content/application~1json/schema/properties/error/oneOf", [
          { $ref: "#/components/schemas/TOKEN_EXPIRED" },
          { $ref: "#/components/schemas/UNAUTHORIZED" },
        ]),
      ],
      at: "/components/responses/Unauthorized/content/application~1json/examples",
      says: /UNAUTHORIZED, TOKEN_EXPIRED/,
    },
  },
});
