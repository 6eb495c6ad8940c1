import { errorMembers } from "../../contract/blocking/vocabulary.ts";
import type { Json } from "../../contract/contract.ts";
import { codeHasField } from "../../contract/reading/errors/envelope-fields.ts";
import { objectOf } from "../../contract/reading/json.ts";
import { appendPointer, valueAt } from "../../contract/reading/json-pointer.ts";
import { isIdempotent } from "../../contract/reading/operations/methods.ts";
import { headerNamed } from "../../contract/reading/operations/response-headers.ts";
import type { CodeDefinition, Reading } from "../../contract/reading/reading.ts";
import { kind, type MutantKind, type Mutation } from "../mutation.ts";
import { errorPointer, renamedMember, returnedCodes } from "../places.ts";

/** Faults of what is to be done about a code, and of where that is known from. */
export const recoveryKinds: readonly MutantKind[] = [
  kind("recovery-declared", "no x-error", (contract) =>
    returnedCodes(contract).map(({ place }) => [[appendPointer(place.pointer, "x-error")]]),
  ),
  ...errorMembers.map((member) =>
    kind("recovery-declared", `no ${member}`, (contract) => ofError(contract, member, undefined)),
  ),
  kind("recovery-declared", "an empty action", (contract) => ofError(contract, "action", " ")),
  kind("recovery-declared", "an unknown member", (contract) => ofError(contract, "retryable", true)),
  kind("recovery-known", "an unknown recovery", (contract) => ofError(contract, "recovery", "retry")),
  kind("recovery-known", "a recovery in another case", (contract) => ofError(contract, "recovery", "Never")),
  kind("recovery-known", "an unknown basis", (contract) => ofError(contract, "basis", "guessed")),
  kind("after-has-wait", "after without a wait", (contract) =>
    ofError(contract, "recovery", "after", (code) => !hasWait(code)),
  ),
  kind("after-has-wait", "a wait that is lost", ({ errorResponses }) =>
    errorResponses.flatMap((response): Mutation[] => {
      const header = headerNamed(response, "retry-after");
      const needs = response.bodies.some(({ codes }) =>
        codes.some((code) => code.error?.recovery === "after" && !codeHasField(code, "retryAfter")),
      );
      return header === undefined || !needs ? [] : [[[appendPointer(response.place.pointer, "headers", header.name)]]];
    }),
  ),
  kind("wait-has-after", "a wait that is not waited", (contract) =>
    ofError(contract, "recovery", "never", (code) => codeHasField(code, "retryAfter")),
  ),
  kind("wait-has-after", "a wait that is guessed beside a header", (contract) =>
    ofError(
      contract,
      "recovery",
      "backoff",
      ({ error, responses }) =>
        error?.recovery === "after" &&
        responses.every((response) => {
          const header = headerNamed(response, "retry-after");
          return header?.required === true && header.examples.every(({ name }) => name === null);
        }),
    ),
  ),
  kind("new-key-possible", "a new key where the request has none", (contract) =>
    ofError(contract, "recovery", "new-key", ({ responses }) =>
      responses.every(({ uses }) => uses.every(({ operation }) => operation.method === "get")),
    ),
  ),
  kind("refresh-possible", "a refresh after something else than a 401", (contract) =>
    ofError(
      contract,
      "recovery",
      "refresh",
      ({ responses }) => !responses.some(({ statuses }) => statuses.includes(401)),
    ),
  ),
  kind("refresh-possible", "a refresh that nothing describes", (contract) => {
    if (!contract.codes.some(({ error }) => error?.recovery === "refresh")) return [];
    const paths = Object.keys(objectOf(contract.document.paths));
    const renamed = paths.reduce(
      (holder, path) => renamedMember(holder, path, path.replaceAll("refresh", "renew")),
      objectOf(contract.document.paths),
    );
    const schemes = objectOf(valueAt(contract.document, "/components/securitySchemes"));
    const flows = Object.keys(schemes).flatMap((name) =>
      Object.keys(objectOf(objectOf(schemes[name]).flows)).map((flow): Mutation[number] => [
        appendPointer("/components/securitySchemes", name, "flows", flow, "refreshUrl"),
      ]),
    );
    return [[["/paths", renamed], ...flows]];
  }),
  kind("recovery-fits-status", "a retry of what the caller did wrong", (contract) =>
    ofError(contract, "recovery", "backoff", (code) =>
      hasStatus(code, (status) => [400, 401, 403, 404, 409, 413, 422].includes(status)),
    ),
  ),
  kind("recovery-fits-status", "a refresh after a fault of the server", (contract) =>
    ofError(contract, "recovery", "refresh", (code) => hasStatus(code, (status) => status >= 500)),
  ),
  kind("recovery-fits-status", "a new key after too many requests", (contract) =>
    ofError(contract, "recovery", "new-key", (code) => hasStatus(code, (status) => status === 429)),
  ),
  kind("recovery-fits-status", "a doubt about what was never found", (contract) =>
    ofError(contract, "recovery", "check", (code) => hasStatus(code, (status) => status === 404)),
  ),
  kind("recovery-check-explained", "a check without a doubt", (contract) =>
    ofError(contract, "recovery", "check", ({ error }) => error?.recovery !== "check"),
  ),
  kind("recovery-check-explained", "a doubt without a check", (contract) =>
    ofError(contract, "recovery", "backoff", ({ error }) => error?.recovery === "check"),
  ),
  kind("recovery-check-explained", "a doubt that the action gains", (contract) =>
    ofError(
      contract,
      "action",
      "The request may have succeeded, so look first.",
      ({ error }) => typeof error?.recovery === "string" && error.recovery !== "check",
    ),
  ),
  kind("never-is-final", "a message that asks a user to try again for ever", (contract) =>
    ofError(contract, "userMessage", "It did not work. Please try again later.", isNever),
  ),
  kind("never-is-final", "an action that asks a developer to retry for ever", (contract) =>
    ofError(contract, "action", "Retry the request.", isNever),
  ),
  kind("repeating-is-safe", "a write that is repeated without care", (contract) =>
    returnedCodes(contract)
      .filter(({ error, responses }) => error?.recovery === "backoff" && answersWrites(responses))
      .map((code) => [
        [errorPointer(code, "action"), "Try again with growing pauses."],
        [appendPointer(code.place.pointer, "description"), "The server failed."],
      ]),
  ),
  kind("single-use-not-repeated", "a code that works once, and may be repeated", ({ operations }) =>
    operations
      .filter(({ place }) => objectOf(place.value)["x-idempotent"] === false)
      .map(({ place }) => [[appendPointer(place.pointer, "x-idempotent")]]),
  ),
  kind("single-use-not-repeated", "a code that begins to work once", ({ operations }) =>
    operations
      .filter(({ method, place }) => isIdempotent(method) && objectOf(place.value)["x-idempotent"] === undefined)
      .flatMap(({ parameters }) => parameters)
      .map(({ place }) => [[appendPointer(place.pointer, "description"), "It works once."]]),
  ),
  kind("single-use-not-repeated", "a POST that says what it is by its method", ({ operations }) =>
    operations
      .filter(({ method }) => method === "post")
      .map(({ place }) => [[appendPointer(place.pointer, "x-idempotent"), false]]),
  ),
  kind("inferred-of-documented", "inferred members of an inferred code", (contract) =>
    returnedCodes(contract).map((code) => [
      [errorPointer(code, "basis"), "inferred"],
      [errorPointer(code, "inferred"), ["action"]],
    ]),
  ),
  kind("inferred-of-documented", "an inferred source", (contract) => ofError(contract, "inferred", ["source"])),
  kind("source-of-provider", "a source of somebody else", (contract) =>
    ofError(contract, "source", "https://docs.elsewhere.example/errors"),
  ),
  kind("source-of-provider", "a source without https", (contract) =>
    ofError(contract, "source", "http://docs.example.com/errors"),
  ),
];

function ofError(
  contract: Reading,
  member: string,
  value: Json | undefined,
  ofInterest: (code: CodeDefinition) => boolean = () => true,
): Mutation[] {
  return returnedCodes(contract)
    .filter(ofInterest)
    .map((code) => [value === undefined ? [errorPointer(code, member)] : [errorPointer(code, member), value]]);
}

function hasStatus({ responses }: CodeDefinition, wanted: (status: number) => boolean): boolean {
  return responses.some(({ statuses }) => statuses.some(wanted));
}

function isNever({ error }: CodeDefinition): boolean {
  return error?.recovery === "never";
}

function answersWrites(responses: CodeDefinition["responses"]): boolean {
  return responses.some(({ uses }) =>
    uses.some(({ operation, status }) => (status ?? 0) >= 500 && ["post", "patch"].includes(operation.method)),
  );
}

function hasWait(code: CodeDefinition): boolean {
  if (codeHasField(code, "retryAfter")) return true;
  return code.responses.every((response) => headerNamed(response, "retry-after") !== undefined);
}
