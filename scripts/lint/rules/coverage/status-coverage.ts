import { objectOf } from "../../../contract/reading/json.ts";
import type { ReadOperation } from "../../../contract/reading/reading.ts";
import { memberNode, memberPointer } from "../../../contract/reading/resolved-node.ts";
import { statusWrong } from "../causes.ts";
import type { Fault, Level, Preset, Rule } from "../rule.ts";

/** One status that some operations should describe. */
interface StatusCoverage {
  id: string;
  preset: Preset;
  level: Level;
  summary: string;
  /** Which operations the rule is about. */
  about: (operation: ReadOperation) => boolean;
  /** The statuses of which one is enough; absent if any error will do. */
  wanted?: readonly number[];
  /** What is missing, after the operation's name and after "None of the 7 operations …". */
  missing: string;
  remedy: string;
  why: string;
  bad: string;
  good: string;
}

const createWidget = "# at /paths/~1widgets/post";
const bad = `${createWidget}\nresponses:\n  "201": { description: Made. }\n  "418": { description: Not a widget. }`;

/**
 * Which operation describes which status. A range or `default` that covers the status is enough.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
const rows: readonly StatusCoverage[] = [
  {
    id: "operation-has-error",
    preset: "http",
    level: "warn",
    summary: "Every operation describes an error.",
    about: () => true,
    missing: "describes no error",
    remedy: "Add the responses for invalid input, missing credentials and faults of the server.",
    why: "Every call can fail. An operation that describes no error leaves its callers to find out how.",
    bad: `${createWidget}\nresponses:\n  "201": { description: Made. }`,
    good: `${createWidget}\nresponses:\n  "500": { $ref: "#/components/responses/ServerError" }`,
  },
  {
    id: "secured-has-401",
    preset: "http",
    level: "warn",
    summary: "An operation that needs a credential has a 401.",
    about: ({ security }) => !security.every((alternative) => alternative.length === 0),
    wanted: [401],
    missing: "needs a credential but has no 401",
    remedy: "Add the 401 with its codes; if none is needed, write `security: []`.",
    why: "Every credential can be wrong or expired. An operation without a 401 gives a client no code for that.",
    bad,
    good: `${createWidget}\nsecurity: []\nresponses:\n  "201": { description: Made. }`,
  },
  {
    id: "input-has-400",
    preset: "http",
    level: "warn",
    summary: "An operation with a body or query parameters has a 400 or 422.",
    about: ({ requestBody, parameters }) => requestBody !== null || parameters.some((each) => each.in === "query"),
    wanted: [400, 422],
    missing: "takes input but has neither 400 nor 422",
    remedy: "Add the response with the codes for invalid input.",
    why: "Callers send wrong input. A body or a query without a response that refuses it is only half described.",
    bad,
    good: `${createWidget}\nresponses:\n  "400": { $ref: "#/components/responses/BadRequest" }`,
  },
  {
    id: "resource-has-404",
    preset: "http",
    level: "warn",
    summary: "An operation whose path names a resource has a 404 or 410.",
    about: ({ parameters }) => parameters.some(namesResource),
    wanted: [404, 410],
    missing: "names a resource in its path but has no 404",
    remedy: "Add the 404 with its codes.",
    why: "An id in a path may name nothing, or something that belongs to another account. A value from a list is input and\nnames nothing: it is exempt.",
    bad: `# at /paths/~1widgets~1{widgetId}/get\nresponses:\n  "200": { description: The widget. }\n  "401": { description: No. }`,
    good: `# at /paths/~1widgets~1{widgetId}/get\nresponses:\n  "404": { $ref: "#/components/responses/NotFound" }`,
  },
  {
    id: "operation-has-5xx",
    preset: "http",
    level: "warn",
    summary: "Every operation has a 5xx.",
    about: () => true,
    wanted: [500, 501, 502, 503, 504, 505, 507, 508, 511],
    missing: "has no response for a fault of the server",
    remedy: "Add the 500 with the codes for faults of the server.",
    why: "Every server fails at times. Without a 5xx a caller has to guess whether it may repeat the request.",
    bad,
    good: `${createWidget}\nresponses:\n  "500": { $ref: "#/components/responses/ServerError" }`,
  },
  {
    id: "operation-has-429",
    preset: "house",
    level: "error",
    summary: "Every operation has a 429.",
    about: () => true,
    wanted: [429],
    missing: "has no 429",
    remedy: "Add the 429; if the provider limits nothing here, declare an exception with its source.",
    why: "A rate limit usually applies to every operation, and most clients meet it first in production. If the provider\nlimits nothing, an exception says so.",
    bad,
    good: `${createWidget}\nx-error-exceptions:\n  - rule: operation-has-429\n    reason: The provider limits every operation but this one.\n    source: https://docs.example.com/limits\nresponses:\n  "201": { description: Made. }`,
  },
];

/** The rules about missing statuses. */
export const statusCoverageRules: readonly Rule[] = rows.map((row) => ({
  id: row.id,
  family: "coverage",
  preset: row.preset,
  level: row.level,
  summary: row.summary,
  page: { why: row.why, bad: row.bad, good: row.good },
  *check({ operations }) {
    // An operation without any error is one finding of its own, and not one for each status.
    const concerned = operations.filter((each) => row.about(each) && (row.wanted === undefined || hasError(each)));
    const lacking = concerned.filter((operation) => !describes(operation, row.wanted));
    const [first] = lacking;
    if (first === undefined) return;
    // Where no operation has it, the API leaves it out on purpose or by habit: one cause, one finding.
    if (lacking.length === concerned.length && lacking.length > 2) {
      const message = `None of the ${lacking.length} operations concerned has it: ${first.name} ${row.missing}`;
      yield { pointer: placeOf(first, row.wanted), message, remedy: row.remedy } satisfies Fault;
      return;
    }
    for (const operation of lacking) {
      const message = `${operation.name} ${row.missing}`;
      const causes = row.wanted?.map((status) => statusWrong(operation.name, status)) ?? [];
      yield {
        pointer: placeOf(operation, row.wanted),
        message,
        remedy: row.remedy,
        concerns: [operation.place.pointer],
        causes,
      } satisfies Fault;
    }
  },
}));

function describes(operation: ReadOperation, wanted: readonly number[] | undefined): boolean {
  if (wanted === undefined) return hasError(operation);
  return operation.responses.some(({ key }) => covers(key, wanted));
}

function hasError({ responses }: ReadOperation): boolean {
  return responses.some(({ key }) => key === "default" || /^[45]/.test(key));
}

/**
 * Whether a key of `responses` covers one of some statuses.
 * @see https://spec.openapis.org/oas/v3.1.0#responses-object
 */
function covers(key: string, statuses: readonly number[]): boolean {
  if (key === "default") return true;
  return statuses.some((status) => key === String(status) || key.toUpperCase() === `${String(status)[0]}XX`);
}

/** Where a missing status belongs: beside the next one, else beside the last one, else at the list of responses. */
function placeOf({ place, responses }: ReadOperation, [wanted = 0]: readonly number[] = []): string {
  const errors = responses.filter(({ status }) => status !== null && status >= 400);
  const neighbour = errors.find(({ status }) => (status ?? 0) > wanted) ?? errors.at(-1);
  if (neighbour !== undefined) return neighbour.pointer;
  return memberPointer(place, "responses");
}

/** Whether a parameter of the path is an id; one that is chosen from a list is input, and names nothing. */
function namesResource({ in: location, place }: ReadOperation["parameters"][number]): boolean {
  return location === "path" && objectOf(memberNode(place, "schema").value).enum === undefined;
}
