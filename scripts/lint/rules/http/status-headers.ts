import { codeHasField } from "../../../contract/reading/errors/envelope-fields.ts";
import type { Reading, UsedResponse } from "../../../contract/reading/reading.ts";
import { memberNode, memberNodes, memberPointer } from "../../../contract/reading/resolved-node.ts";
import { waitMissing } from "../causes.ts";
import type { Level, Rule } from "../rule.ts";

/** A header that a status must or should come with. */
interface StatusHeader {
  id: string;
  level: Level;
  summary: string;
  statuses: (status: number) => boolean;
  header: string;
  /** Whether something else in the response says the same. */
  instead?: (contract: Reading, response: UsedResponse) => boolean;
  missing: (status: number) => string;
  remedy: string;
  why: string;
  bad: string;
  good: string;
}

/**
 * Headers by status.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
const rows: readonly StatusHeader[] = [
  {
    id: "401-has-www-authenticate",
    level: "error",
    summary: "A 401 has `WWW-Authenticate`.",
    statuses: (status) => status === 401,
    header: "WWW-Authenticate",
    missing: () => "The 401 has no `WWW-Authenticate`",
    remedy: "Describe the header; if the provider promises none, declare an exception with its source.",
    why: "RFC 9110 §15.5.2 wants every 401 to say how to authenticate, and a challenge is how a client learns that a token has\nexpired. Providers that promise none are exceptions, with their page.",
    bad: "# at /components/responses/Unauthorized\nheaders: {}",
    good: "# at /components/responses/Unauthorized\nheaders:\n  WWW-Authenticate: { description: How to authenticate., schema: { type: string }, example: Bearer }",
  },
  {
    id: "405-has-allow",
    level: "error",
    summary: "A 405 has `Allow`.",
    statuses: (status) => status === 405,
    header: "Allow",
    missing: () => "The 405 has no `Allow`",
    remedy: "Describe the header, with the methods of the path as its example.",
    why: "RFC 9110 §15.5.6: a 405 must list the methods that the path has, or the caller cannot correct its request.",
    bad: `# at /paths/~1widgets/post/responses\n"405": { description: Not with this method. }`,
    good: `# at /paths/~1widgets/post/responses\n"405":\n  description: Not with this method.\n  headers:\n    Allow: { description: The methods of the path., schema: { type: string }, example: POST }`,
  },
  {
    id: "redirect-has-location",
    level: "error",
    summary: "A redirect has `Location`.",
    statuses: (status) => status >= 300 && status <= 399 && status !== 300 && status !== 304,
    header: "Location",
    missing: (status) => `The ${status} has no \`Location\``,
    remedy: "Describe the header, with its example.",
    why: "RFC 9110 §10.2.2: a redirect without a target leads nowhere.",
    bad: `# at /paths/~1widgets/post/responses\n"303": { description: See the widget. }`,
    good: `# at /paths/~1widgets/post/responses\n"303":\n  description: See the widget.\n  headers:\n    Location: { description: The widget., schema: { type: string }, example: /widgets/widget_example_01 }`,
  },
  {
    id: "429-has-retry-after",
    level: "warn",
    summary: "A 429 says how long to wait, in `Retry-After` or in its body.",
    statuses: (status) => status === 429,
    header: "Retry-After",
    instead: bodySaysWait,
    missing: () => "The 429 does not say how long to wait",
    remedy: "Describe `Retry-After`, or the member that the envelope calls `retryAfter`.",
    why: "A client that does not know how long to wait guesses, and all clients guess at once (RFC 6585 §4).",
    bad: "# at /components/responses/TooManyRequests\nheaders: {}\ncontent: {}",
    good: "# at /components/responses/TooManyRequests\nheaders:\n  Retry-After: { description: Seconds., schema: { type: integer }, example: 42 }\ncontent: {}",
  },
];

/** The rules about headers that a status needs. */
export const statusHeaderRules: readonly Rule[] = rows.map((row) => ({
  id: row.id,
  family: "http",
  preset: "http",
  level: row.level,
  summary: row.summary,
  page: { why: row.why, bad: row.bad, good: row.good },
  *check(contract) {
    const concerned = unique(contract).filter(({ status }) => status !== null && row.statuses(status));
    const lacking = concerned.filter(
      (response) => !hasHeader(response, row.header) && !row.instead?.(contract, response),
    );
    const [first] = lacking;
    if (first === undefined) return;
    // Where no response has it, the API leaves it out on purpose or by habit: one cause, one finding.
    const reported = lacking.length === concerned.length && lacking.length > 2 ? [first] : lacking;
    for (const { status, place } of reported) {
      const more = reported.length < lacking.length ? `, nor does any of the ${lacking.length} such responses` : "";
      yield {
        pointer: memberPointer(place, "headers"),
        message: `${row.missing(status ?? 0)}${more}`,
        remedy: row.remedy,
        ...(row.header === "Retry-After" ? { causes: [waitMissing(place.pointer)] } : {}),
      };
    }
  },
}));

/** Every response where an operation first names it. */
function unique({ operations }: Reading): UsedResponse[] {
  const found = new Map<string, UsedResponse>();
  for (const response of operations.flatMap(({ responses }) => responses)) {
    const key = `${response.place.pointer} ${response.status}`;
    if (!found.has(key)) found.set(key, response);
  }
  return [...found.values()];
}

function hasHeader({ place }: UsedResponse, name: string): boolean {
  const headers = memberNodes(memberNode(place, "headers"));
  return headers.some(([header]) => header.toLowerCase() === name.toLowerCase());
}

/** Whether each code of a response has the member that the envelope calls `retryAfter`. */
function bodySaysWait({ errorResponses }: Reading, { place }: UsedResponse): boolean {
  const response = errorResponses.find((each) => each.place.pointer === place.pointer);
  const codes = response?.bodies.flatMap((body) => body.codes) ?? [];
  return codes.length > 0 && codes.every((code) => codeHasField(code, "retryAfter"));
}
