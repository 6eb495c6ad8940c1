import { buildContract } from "../../contract/build-contract.ts";
import type { Contract, JsonObject, Recovery } from "../../contract/contract.ts";

/** Words that would be markup, or end a script, if a page let them through. */
export const hostile = `<img src=x onerror="alert(1)"></script>`;

/**
 * A made-up contract for tests, unlike the real ones: problem details whose codes are addresses, one code under two
 * statuses, texts that try to be markup.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export function exampleContract(api = "shop"): Contract {
  return buildContract(api, {
    document: document(),
    locate: (pointer) => ({ file: "openapi.yaml", line: 1, column: 1, pointer }),
  });
}

const outOfStock = "https://shop.test/problems/out-of-stock";
const busy = "https://shop.test/problems/busy";

function document(): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: `Shop & ${hostile}`, version: "1", summary: `Sells ${hostile}.` },
    "x-error-envelope": { code: "/type", retryAfter: "header:Retry-After" },
    servers: [{ url: "https://shop.test" }],
    paths: {
      "/carts/{cart id}": {
        get: operation("readCart", "Read a cart", { "503": answer([busy], true) }),
      },
      "/orders": {
        post: {
          ...operation("placeOrder", `Place an order ${hostile}`, {
            "409": answer([outOfStock]),
            "429": answer([busy], true),
            "503": answer([busy], true),
          }),
          "x-errors-documented": [outOfStock],
        },
      },
    },
    components: {
      schemas: { [outOfStock]: code(outOfStock, "new-key"), [busy]: code(busy, "after") },
    },
  };
}

function operation(operationId: string, summary: string, responses: JsonObject): JsonObject {
  const parameters =
    operationId === "readCart"
      ? [
          {
            name: "cart id",
            in: "path",
            required: true,
            description: "Which.",
            schema: { type: "string" },
            example: "a/b's",
          },
        ]
      : [];
  return { operationId, summary, tags: ["Buying & paying"], parameters, responses };
}

function answer(codes: string[], waits = false): JsonObject {
  const headers = waits ? { "Retry-After": { description: "Seconds.", schema: { type: "integer" }, example: 7 } } : {};
  return {
    description: "An error.",
    headers,
    content: {
      "application/problem+json": {
        schema: { oneOf: codes.map((name) => ({ $ref: `#/components/schemas/${pointerToken(name)}` })) },
        examples: Object.fromEntries(codes.map((name) => [name, { value: { type: name, detail: hostile } }])),
      },
    },
  };
}

function code(name: string, recovery: Recovery): JsonObject {
  return {
    title: name,
    description: `It says \`${hostile}\`.`,
    type: "object",
    additionalProperties: false,
    required: ["type"],
    properties: { type: { const: name }, detail: { type: "string", description: hostile } },
    "x-error": {
      recovery,
      action: `Do ${hostile}.`,
      userMessage: `Sorry ${hostile}`,
      source: "https://shop.test/errors",
      basis: "documented",
      inferred: ["recovery"],
    },
  };
}

function pointerToken(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
