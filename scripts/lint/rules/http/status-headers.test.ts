import { describeRules } from "../../testing/describe-rule.ts";
import { remove, rename, set } from "../../testing/edit.ts";
import { statusHeaderRules } from "./status-headers.ts";

describeRules(statusHeaderRules, {
  "401-has-www-authenticate": {
    passes: {
      "a header in lower case": [
        rename("/components/responses/Unauthorized/headers/WWW-Authenticate", "www-authenticate"),
      ],
    },
    fails: {
      "no challenge": {
        edits: [remove("/components/responses/Unauthorized/headers")],
        at: "/components/responses/Unauthorized",
        says: /exception/,
      },
    },
  },
  "405-has-allow": {
    passes: {
      Allow: [
        set("/paths/~1widgets/post/responses/405", {
          description: "No.",
          headers: { allow: { schema: { type: "string" }, example: "POST" } },
        }),
      ],
    },
    fails: {
      "no Allow": {
        edits: [set("/paths/~1widgets/post/responses/405", { description: "No." })],
        at: "/paths/~1widgets/post/responses/405",
        says: /Allow/,
      },
    },
  },
  "redirect-has-location": {
    passes: {
      "304": [set("/paths/~1widgets~1{widgetId}/get/responses/304", { description: "As you have it." })],
    },
    fails: {
      "no Location": {
        edits: [remove("/components/responses/Denied/headers/Location")],
        at: "/components/responses/Denied/headers",
        says: /302/,
        sample: "sign-in",
      },
      "a success that redirects": {
        edits: [set("/paths/~1widgets/post/responses/307", { description: "Elsewhere." })],
        at: "/paths/~1widgets/post/responses/307",
      },
    },
  },
  "429-has-retry-after": {
    passes: {
      "the member alone": [remove("/components/responses/TooManyRequests/headers")],
    },
    fails: {
      "neither header nor member": {
        edits: [remove("/components/responses/TooManyRequests/headers"), remove("/x-error-envelope/retryAfter")],
        at: "/components/responses/TooManyRequests",
        says: /Retry-After/,
      },
      "three responses without a wait, once": {
        edits: [
          set("/paths/~1widgets/post/responses/429", { description: "Slow down." }),
          set("/paths/~1widgets~1{widgetId}/get/responses/429", { description: "Slow down." }),
          set("/paths/~1widgets/put", { operationId: "put", responses: { 429: { description: "Slow down." } } }),
        ],
        at: "…/responses/429",
        says: /nor does any of the 3/,
      },
    },
  },
});
