import type { Json } from "../../contract/contract.ts";
import { challengeParameter, codeHasField, neededScope } from "../../contract/reading/errors/envelope-fields.ts";
import { headerText } from "../../contract/reading/errors/header-values.ts";
import { objectOf } from "../../contract/reading/json.ts";
import { appendPointer } from "../../contract/reading/json-pointer.ts";
import { headerNamed } from "../../contract/reading/operations/response-headers.ts";
import type { ErrorResponse, Reading, ResponseHeader } from "../../contract/reading/reading.ts";
import { hasMember, memberNode, memberNodes } from "../../contract/reading/resolved-node.ts";
import { kind, type MutantKind, type Mutation } from "../mutation.ts";
import { codedExamples, errorUses, fieldPointer, objectAt, renamedMember, returnedCodes } from "../places.ts";

/** Faults of headers and statuses. */
export const headerKinds: readonly MutantKind[] = [
  kind("server-public", "a server in a private network", () => [[["/servers", [{ url: "https://10.0.0.5" }]]]]),
  kind("server-public", "a server without encryption", () => [[["/servers", [{ url: "http://api.example.com" }]]]]),
  kind("secure-scheme", "a key in the query of the URL", (contract) =>
    ofSchemes(contract, { type: "apiKey", in: "query", name: "key" }),
  ),
  kind("secure-scheme", "the password grant", (contract) =>
    ofSchemes(contract, {
      type: "oauth2",
      flows: { password: { tokenUrl: "https://api.example.com/token", scopes: {} } },
    }),
  ),
  kind("secure-scheme", "a token without encryption", (contract) =>
    ofSchemes(contract, {
      type: "oauth2",
      flows: { clientCredentials: { tokenUrl: "http://api.example.com/token", scopes: {} } },
    }),
  ),
  kind("header-everywhere", "one error response without a header that all have", ({ errorResponses }) => {
    const responses = errorResponses.filter(({ bodies }) => bodies.some(({ mediaType }) => mediaType !== null));
    if (responses.length < 6) return [];
    return responses.flatMap(({ place, headers }) =>
      headers
        .filter(({ name }) => responses.every((response) => headerNamed(response, name) !== undefined))
        .map(({ name }): Mutation => [[appendPointer(place.pointer, "headers", name)]]),
    );
  }),
  kind("error-has-error-status", "an error under a success", (contract) => {
    const [example] = codedExamples(contract);
    if (example === undefined) return [];
    return contract.operations.flatMap(({ responses }) =>
      responses.flatMap(({ status, place }): Mutation[] =>
        status === null || status < 200 || status > 299
          ? []
          : [[[appendPointer(place.pointer, "content"), { "application/json": { example: example.value } }]]],
      ),
    );
  }),
  kind("header-example-known", "a header's example that is named for no code", (contract) =>
    ofKeyedHeaders(contract, ({ name, holder }) => renamedMember(holder, name, "UNHEARD_OF")),
  ),
  kind("header-example-known", "a header's example for a code of another response", (contract) =>
    ofKeyedHeaders(contract, ({ name, holder, labels }) => {
      const other = returnedCodes(contract).find(({ label }) => !labels.includes(label))?.label;
      return other === undefined ? undefined : { ...holder, [other]: holder[name] ?? null };
    }),
  ),
  kind("header-example-per-code", "a required header without its value for a code", (contract) =>
    ofKeyedHeaders(contract, ({ name, holder, header }) => {
      const { [name]: _, ...others } = holder;
      return header.required && Object.keys(others).length > 0 ? others : undefined;
    }),
  ),
  kind("header-example-present", "a header that nothing shows", (contract) =>
    headersOf(contract).map(({ header: { place } }) => [
      [appendPointer(place.pointer, "example")],
      [appendPointer(place.pointer, "examples")],
      [appendPointer(place.pointer, "schema"), { type: "string" }],
    ]),
  ),
  kind("retry-after-matches-body", "a body with another wait than its header", (contract) =>
    contract.errorResponses
      .filter((response) => headerNamed(response, "retry-after") !== undefined)
      .flatMap(({ bodies }) => bodies.flatMap(({ examples }) => examples))
      .flatMap((example): Mutation[] => {
        const pointer = fieldPointer(example, "retryAfter");
        return pointer === undefined ? [] : [[[pointer, 9999]]];
      }),
  ),
  kind("retry-after-matches-body", "a header with another wait than its body", (contract) =>
    withWaitHeader(contract, 9999),
  ),
  kind("retry-after-form", "a wait in words", (contract) => withWaitHeader(contract, "1m")),
  kind("retry-after-form", "a wait in fractions", (contract) => withWaitHeader(contract, 1.5)),
  kind("examples", "a header of another type", (contract) =>
    headersOf(contract)
      .filter(({ header: { place } }) => objectOf(memberNode(place, "schema").value).type === "integer")
      .map(({ header: { place } }) => [
        [appendPointer(place.pointer, "examples")],
        [appendPointer(place.pointer, "example"), "soon"],
      ]),
  ),
  kind("www-authenticate-matches-body", "a challenge with another code", (contract) =>
    ofChallenges(contract, (_text, code) => {
      const other = returnedCodes(contract).find((known) => known.code !== code)?.code;
      return `Bearer error="${other}"`;
    }),
  ),
  kind("www-authenticate-matches-body", "a challenge with another scope", (contract) =>
    ofChallenges(contract, (text, code) => {
      const body = contract.errorResponses
        .flatMap(({ bodies }) => bodies.flatMap(({ examples }) => examples))
        .find((example) => example.code === code);
      const inBody = body?.envelope.requiredScope?.startsWith("/") === true;
      const needed = body === undefined ? undefined : neededScope(body);
      const scope = challengeParameter(text, "scope");
      return inBody && needed !== undefined && scope !== undefined ? text.replace(scope, "write:nothing") : undefined;
    }),
  ),
  kind("www-authenticate-form", "a challenge that is a sentence", (contract) =>
    ofChallenges(contract, () => "Please sign in first"),
  ),
  kind("www-authenticate-form", "a challenge with an open quotation", (contract) =>
    ofChallenges(contract, () => 'Bearer error="open'),
  ),
  kind("401-has-www-authenticate", "a 401 without a challenge", (contract) =>
    withoutHeader(contract, "www-authenticate", ({ statuses }) => statuses.includes(401)),
  ),
  kind("429-has-retry-after", "a 429 without a wait", (contract) =>
    withoutHeader(
      contract,
      "retry-after",
      ({ statuses, bodies }) =>
        statuses.includes(429) && !bodies.some(({ codes }) => codes.every((code) => codeHasField(code, "retryAfter"))),
    ),
  ),
  kind("429-has-retry-after", "a wait that the envelope does not know", (contract) =>
    contract.errorResponses.some(
      (response) => response.statuses.includes(429) && headerNamed(response, "retry-after") === undefined,
    )
      ? [[["/x-error-envelope/retryAfter"]]]
      : [],
  ),
  kind("405-has-allow", "a 405 without its methods", ({ operations }) =>
    operations.map(({ place }) => [[appendPointer(place.pointer, "responses", "405"), { description: "No." }]]),
  ),
  kind("redirect-has-location", "a redirect without a target", ({ operations }) =>
    operations.flatMap(({ responses }) =>
      responses.flatMap(({ status, place }): Mutation[] => {
        const isRedirect = status !== null && status >= 300 && status < 400 && status !== 304;
        return isRedirect ? [[[appendPointer(place.pointer, "headers")]]] : [];
      }),
    ),
  ),
  kind("bodiless-status", "a 204 with a body", ({ operations }) =>
    operations.flatMap(({ responses }) =>
      responses.flatMap(({ status, place }): Mutation[] =>
        status === 204 ? [[[appendPointer(place.pointer, "content"), { "application/json": {} }]]] : [],
      ),
    ),
  ),
  kind("status-registered", "a status of one's own", (contract) =>
    errorUses(contract).map(({ operation, key }) => {
      const pointer = appendPointer(operation.place.pointer, "responses");
      return [[pointer, renamedMember(objectAt(contract, pointer), key, "499")]];
    }),
  ),
];

function ofSchemes({ root }: Reading, scheme: Json): Mutation[] {
  return memberNodes(memberNode(root, "components", "securitySchemes")).map(([, { pointer }]) => [[pointer, scheme]]);
}

/** The headers of error responses, each once; without the `Location` of a redirect, which carries an error itself. */
function headersOf({ errorResponses }: Reading): { header: ResponseHeader; response: ErrorResponse }[] {
  const found = new Map<string, { header: ResponseHeader; response: ErrorResponse }>();
  for (const response of errorResponses) {
    const redirect = response.bodies.find(({ mediaType }) => mediaType === null)?.holder.pointer;
    for (const header of response.headers) {
      if (header.place.pointer !== redirect && !found.has(header.place.pointer)) {
        found.set(header.place.pointer, { header, response });
      }
    }
  }
  return [...found.values()];
}

interface KeyedExample {
  header: ResponseHeader;
  name: string;
  holder: Record<string, Json>;
  labels: string[];
}

function ofKeyedHeaders(contract: Reading, change: (keyed: KeyedExample) => Json | undefined): Mutation[] {
  return headersOf(contract).flatMap(({ header, response }) => {
    const pointer = appendPointer(header.place.pointer, "examples");
    const holder = objectAt(contract, pointer);
    const labels = response.bodies.flatMap(({ codes }) => codes.map(({ label }) => label));
    return header.examples.flatMap(({ name }): Mutation[] => {
      const value = name !== null && labels.includes(name) ? change({ header, name, holder, labels }) : undefined;
      return value === undefined ? [] : [[[pointer, value]]];
    });
  });
}

function withWaitHeader(contract: Reading, value: Json): Mutation[] {
  return headersOf(contract).flatMap(({ header, response }): Mutation[] => {
    if (header.name.toLowerCase() !== "retry-after") return [];
    const isShown = response.bodies.some(({ examples }) =>
      examples.some(({ fields }) => typeof fields.retryAfter === "number"),
    );
    if (value === 9999 && !isShown) return [];
    const { pointer } = header.place;
    return [[[appendPointer(pointer, "examples")], [appendPointer(pointer, "example"), value]]];
  });
}

function ofChallenges(contract: Reading, change: (text: string, code: string) => string | undefined): Mutation[] {
  return headersOf(contract).flatMap(({ header, response }) => {
    if (header.name.toLowerCase() !== "www-authenticate") return [];
    return header.examples.flatMap(({ name, value, pointer }): Mutation[] => {
      const code = response.bodies.flatMap(({ examples }) => examples).find((example) => example.name === name)?.code;
      const text = code === undefined ? undefined : change(headerText(value), code);
      return text === undefined || name === null ? [] : [[[appendPointer(pointer, "value"), text]]];
    });
  });
}

function withoutHeader(
  { errorResponses }: Reading,
  name: string,
  ofInterest: (response: ErrorResponse) => boolean,
): Mutation[] {
  return errorResponses.filter(ofInterest).flatMap(({ place }) => {
    if (!hasMember(place, "headers")) return [];
    const headers = memberNodes(memberNode(place, "headers"));
    return headers
      .filter(([header]) => header.toLowerCase() === name)
      .map(([header]): Mutation => [[appendPointer(place.pointer, "headers", header)]]);
  });
}
