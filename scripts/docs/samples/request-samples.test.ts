import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import type { Json, Operation } from "../../contract/contract.ts";
import { exampleContract } from "../testing/example-contract.ts";
import { curlRequest, requestSamples } from "./request-samples.ts";
import { typescriptLiteral } from "./typescript-literal.ts";

const contract = {
  ...exampleContract(),
  securitySchemes: {
    key: { type: "apiKey", in: "header", name: "X-Key" },
    login: { type: "http", scheme: "Basic" },
    token: { type: "oauth2", flows: {} },
  },
};
const [first] = contract.operations;
if (first === undefined) throw new Error("the example has operations");

const usual = { description: "", explode: false, allowReserved: false, mediaType: null } as const;

const operation = (changes: Partial<Operation>): Operation => ({
  ...first,
  method: "post",
  path: "/orders/{id}",
  servers: ["https://{host}.shop.test/{version}/"],
  serverVariables: { host: "berlin" },
  parameters: [
    { name: "id", in: "path", style: "simple", ...usual, required: true, schema: { type: "string" }, example: "a b" },
    { name: "mode", in: "query", style: "form", ...usual, required: true, schema: { enum: ["x y", "z"] } },
    { name: "page", in: "query", style: "form", ...usual, required: false, schema: {}, example: 7 },
    { name: "Version", in: "header", style: "simple", ...usual, required: true, schema: { default: "2026-01-01" } },
  ],
  ...changes,
});

const bodyOf = (mediaType: string, value: Json): Operation["requestBody"] => ({
  required: true,
  content: { [mediaType]: { schema: {}, examples: { first: value }, encoding: {} } },
});

describe("curlRequest", () => {
  test("holds all that is required and nothing that is not", () => {
    expect(curlRequest(contract, operation({ requestBody: bodyOf("application/json", { note: "it's" }) }))).toBe(
      `curl -X POST 'https://berlin.shop.test/version.example/orders/a%20b?mode=x+y' \\
  -H 'Version: 2026-01-01' \\
  -H 'Content-Type: application/json' \\
  -d '{
  "note": "it'\\''s"
}'`,
    );
  });

  test("sends a form as a form", () => {
    const source = curlRequest(
      contract,
      operation({ requestBody: bodyOf("application/x-www-form-urlencoded", { code: "a&b" }) }),
    );
    expect(source).toContain("--data-urlencode 'code=a&b'");
  });

  test.each([
    ["key", '-H "X-Key: $API_KEY"'],
    ["login", '-u "$CLIENT_ID:$CLIENT_SECRET"'],
    ["token", '-H "Authorization: Bearer $TOKEN"'],
  ])("leaves the credential of %s to the reader's environment", (scheme, words) => {
    expect(curlRequest(contract, operation({ security: [[{ scheme, scopes: [] }]] }))).toContain(words);
  });

  test.skipIf(process.platform === "win32")("is one command to a shell", () => {
    const source = curlRequest(contract, operation({ requestBody: bodyOf("application/json", ["'$HOME`x`"]) }));
    const words = execFileSync("sh", ["-c", source.replace("curl", "printf '%s|'")], { encoding: "utf8" }).split("|");
    expect(words.at(-2)).toBe('[\n  "\'$HOME`x`"\n]');
  });
});

describe("requestSamples", () => {
  test("have the generated client's call, with an address only where the reader must complete it", () => {
    const [, typed] = requestSamples(contract, operation({ security: [[{ scheme: "key", scopes: [] }]] }));
    expect(typed?.source).toBe(`import { createShopClient } from "error-contracts/shop";

const client = createShopClient({
  baseUrl: "https://berlin.shop.test/version.example",
  credentials: { key: "your-token" },
});
const { data, error } = await client.POST("/orders/{id}", {
  params: {
    path: { id: "a b" },
    query: { mode: "x y" },
    header: { Version: "2026-01-01" },
  },
});
if (error) throw error;
`);
    const [, plain] = requestSamples(contract, operation({ servers: ["https://shop.test"], parameters: [] }));
    expect(plain?.source).toContain(`createShopClient();\nconst { data, error } = await client.POST("/orders/{id}");`);
  });
});

describe("typescriptLiteral", () => {
  test.each<[Json, string]>([
    [{ a: 1, "b-c": [true, null], d: {} }, '{ a: 1, "b-c": [true, null], d: {} }'],
    ["</script>", '"</script>"'],
    [{ text: "x".repeat(80) }, `{\n  text: "${"x".repeat(80)}",\n}`],
  ])("writes %j", (value, expected) => {
    expect(typescriptLiteral(value)).toBe(expected);
  });
});
