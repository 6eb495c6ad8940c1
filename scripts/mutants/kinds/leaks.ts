import { membersOfCode } from "../../contract/reading/errors/envelope-fields.ts";
import { examplesOf } from "../../contract/reading/examples.ts";
import { isObject } from "../../contract/reading/json.ts";
import { appendPointer } from "../../contract/reading/json-pointer.ts";
import type { Reading } from "../../contract/reading/reading.ts";
import { kind, type MutantKind, type Mutation } from "../mutation.ts";
import { codedExamples, fieldPointer, returnedCodes } from "../places.ts";

/** What a message may leak, by the rule that is to name it. */
const leaks: readonly (readonly [rule: string, name: string, message: string])[] = [
  ["no-stack-trace", "a JavaScript stack", "Failed\n    at render (/widgets/view.js:10:5)"],
  ["no-stack-trace", "a Java stack", "at com.example.View.render(View.java:10)"],
  ["no-stack-trace", "a Python stack", 'Traceback (most recent call last): File "view.py", line 3'],
  ["no-stack-trace", "an exception class", "NullPointerException in the handler."],
  ["no-file-path", "a Unix path", "Could not open /var/lib/widgets/data."],
  ["no-file-path", "a Windows path", "Could not open C:\\Widgets\\data.txt."],
  ["no-file-path", "a file and its line", "Failed in handler.ts:42."],
  ["no-sql", "a query", "Failed: SELECT size FROM widgets."],
  ["no-sql", "a constraint", "duplicate key value violates a constraint."],
  ["no-sql", "a datastore's error code", "ORA-00942 occurred."],
  ["no-internals", "a datastore", "PostgreSQL did not answer."],
  ["no-internals", "a machine's error", "The request failed: ECONNREFUSED."],
  ["no-secret", "a signed token", `Bearer ${"eyJhbGciOiJIUzI1NiJ9"}.eyJzdWIiOiI4NDc0MDQxIn0.c2lnbmF0dXJl was refused.`],
  ["no-secret", "a live key", `${"sk_li"}ve_9fK2mQ7xLw3RtY8v was refused.`],
  ["no-secret", "a password", "password=hunter22x is too short."],
  ["no-private-address", "a private address", "No answer from 10.1.2.3."],
  ["no-private-address", "an inner host", "widgets-db.internal is down."],
  ["no-personal-data", "an e-mail address", "The account of jane@widgets.io is locked."],
  ["no-personal-data", "a social security number", "123-45-6789 is not known."],
  ["no-personal-data", "a telephone number", "+44 20 7183 8750 is not known."],
  ["no-health-value", "a measured value", "120/80 mmHg is out of range."],
  ["no-attacker-hint", "a user that exists", "User exists, but is locked."],
  ["no-attacker-hint", "a wrong password", "Wrong password."],
  ["no-echoed-id", "an id", "5f0c7a52-0000-4000-8000-000000000001 was not found."],
  ["no-echoed-id", "a place for an id", "{id} was not found."],
];

/** Faults that would publish what goes on inside. */
export const leakKinds: readonly MutantKind[] = [
  ...leaks.map(([rule, name, message]) =>
    kind(rule, `${name} in a message`, (contract) =>
      codedExamples(contract).flatMap((example): Mutation[] => {
        const pointer = fieldPointer(example, "message");
        return pointer === undefined ? [] : [[[pointer, message]]];
      }),
    ),
  ),
  ...leaks
    .filter(([rule]) => !["no-attacker-hint", "no-echoed-id"].includes(rule))
    .map(([rule, name, text]) =>
      kind(rule, `${name} in a description`, (contract) =>
        returnedCodes(contract).map(({ place }) => [[appendPointer(place.pointer, "description"), text]]),
      ),
    ),
  kind("no-echoed-id", "an id of the request in a message", (contract) => {
    const id = exampleId(contract);
    if (id === undefined) return [];
    return codedExamples(contract).flatMap((example): Mutation[] => {
      const pointer = fieldPointer(example, "message");
      return pointer === undefined ? [] : [[[pointer, `There is no ${id}.`]]];
    });
  }),
  kind("no-debug-member", "a member for a stack", (contract) =>
    withProperty(contract, "stackTrace", { type: "string" }),
  ),
  kind("no-debug-member", "a member that may hold anything", (contract) => withProperty(contract, "details", {})),
  kind("uniform-auth-error", "a member that reveals the cause", (contract) =>
    sameCodes(contract).flatMap((code) => {
      const [member] = [...membersOfCode(code, "requiredScope"), ...membersOfCode(code, "param")];
      if (member === undefined) return [];
      return [[[appendPointer(code.place.pointer, "properties", member), { type: "string" }]] satisfies Mutation];
    }),
  ),
  kind("uniform-auth-error", "another body in another place", (contract) =>
    sameCodes(contract).flatMap((code): Mutation[] => {
      const [response] = code.responses;
      const body = response?.bodies.find(({ examples }) => examples.some((example) => example.code === code.code));
      const example = body?.examples.find((each) => each.code === code.code);
      const use = response?.uses.find(({ operation }) => response.uses.some((other) => other.operation !== operation));
      if (response === undefined || body === undefined || example === undefined || use === undefined) return [];
      if (!isObject(response.place.value) || !isObject(example.value) || body.mediaType === null) return [];
      const message = fieldPointer(example, "message");
      if (message === undefined) return [];
      const inline = appendPointer(use.pointer, "content", body.mediaType, "examples", code.label);
      const inBody = message.slice(example.pointer.length);
      return [
        [
          [use.pointer, response.place.value],
          [inline, { summary: "Another cause", value: example.value }],
          [`${inline}${inBody}`, "It is there, but it is somebody else's."],
        ],
      ];
    }),
  ),
];

function sameCodes(contract: Reading) {
  return returnedCodes(contract).filter(({ error }) => error?.sameBody === true);
}

function withProperty(contract: Reading, name: string, schema: Record<string, string>): Mutation[] {
  return returnedCodes(contract).map(({ place }) => [[appendPointer(place.pointer, "properties", name), schema]]);
}

function exampleId({ operations }: Reading): string | undefined {
  const values = operations
    .flatMap(({ parameters }) => parameters.filter((parameter) => parameter.in === "path"))
    .flatMap(({ place }) => examplesOf(place).map(({ value }) => value));
  return values.find((value): value is string => typeof value === "string" && /[\d_-]/.test(value));
}
