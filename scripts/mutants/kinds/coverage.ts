import { codeHasField } from "../../contract/reading/errors/envelope-fields.ts";
import { arrayOf, objectOf, stringsOf } from "../../contract/reading/json.ts";
import { appendPointer } from "../../contract/reading/json-pointer.ts";
import { documentedError, generalErrors, generalRules } from "../../contract/reading/operations/documented.ts";
import type { Reading, ReadOperation } from "../../contract/reading/reading.ts";
import { memberNode } from "../../contract/reading/resolved-node.ts";
import { kind, type MutantKind, type Mutation } from "../mutation.ts";
import { codedBodies, errorPointer, errorUses, returnedCodes } from "../places.ts";

/** Faults of what operations, responses and lists of codes cover. */
export const coverageKinds: readonly MutantKind[] = [
  kind("secured-has-401", "a secured operation without a 401", (contract) =>
    withoutStatus(
      contract,
      (status) => status === 401,
      ({ security }) => security.some((alternative) => alternative.length > 0),
    ),
  ),
  kind("scoped-forbidden", "a scoped operation that cannot miss a scope", (contract) => {
    const scopeCodes = returnedCodes(contract).filter(
      (code) => codeHasField(code, "requiredScope") || /insufficient[_-]?scope/i.test(code.code),
    );
    return contract.operations.flatMap((operation): Mutation[] => {
      if (!operation.security.flat().some(({ scopes }) => scopes.length > 0)) return [];
      const responses = scopeCodes.flatMap((code) => code.responses);
      const uses = responses.flatMap((response) => response.uses.filter((use) => use.operation === operation));
      return uses.length === 0 ? [] : [uses.map(({ pointer }) => [pointer])];
    });
  }),
  kind("input-has-400", "input that cannot be refused", (contract) =>
    withoutStatus(
      contract,
      (status) => status === 400 || status === 422,
      ({ requestBody, parameters }) => requestBody !== null || parameters.some((each) => each.in === "query"),
    ),
  ),
  kind("resource-has-404", "an id that cannot be missing", (contract) =>
    withoutStatus(
      contract,
      (status) => status === 404 || status === 410,
      ({ parameters }) =>
        parameters.some(
          ({ in: location, place }) =>
            location === "path" && objectOf(memberNode(place, "schema").value).enum === undefined,
        ),
    ),
  ),
  kind("operation-has-429", "an operation without a limit", (contract) =>
    withoutStatus(contract, (status) => status === 429),
  ),
  kind("operation-has-5xx", "an operation that cannot fail", (contract) =>
    withoutStatus(contract, (status) => status >= 500),
  ),
  kind("operation-has-error", "an operation without an error", ({ operations }) =>
    operations.map(({ place }) => [[appendPointer(place.pointer, "responses"), { 200: { description: "Done." } }]]),
  ),
  kind("no-unused-code", "a schema that nothing refers to", (contract) =>
    returnedCodes(contract)
      .slice(0, 1)
      .map(({ schema }) => [["/components/schemas/UNHEARD_OF", { ...schema, title: "UNHEARD_OF", properties: {} }]]),
  ),
  kind("no-unused-code", "a code that falls off every list", (contract) =>
    returnedCodes(contract).flatMap((code): Mutation[] => {
      const lists = code.responses.flatMap(({ bodies }) => bodies.flatMap(({ path }) => path.at(-1) ?? []));
      const unique = new Map(lists.map((list) => [list.pointer, list]));
      // A response with one code may refer to its schema without a list.
      if (lists.some((list) => objectOf(list.value).oneOf === undefined)) return [];
      const changes = [...unique.values()].map((list): Mutation[number] => {
        const listed = arrayOf(objectOf(list.value).oneOf).filter(
          (member) => objectOf(member).$ref !== `#${code.place.pointer}`,
        );
        return [appendPointer(list.pointer, "oneOf"), listed];
      });
      return [changes];
    }),
  ),
  kind("credential-code-secured", "an operation that becomes public", ({ operations }) =>
    operations.flatMap(({ place, security, parameters, requestBody, responses }): Mutation[] => {
      const isSecured = security.some((alternative) => alternative.length > 0);
      const refreshes = responses.some(
        ({ errorStatus, bodies }) =>
          errorStatus === 401 && bodies.some(({ codes }) => codes.some(({ error }) => error?.recovery === "refresh")),
      );
      // A request may carry a credential that is not described as security.
      const isPlain = requestBody === null && parameters.every(({ in: location }) => location === "path");
      return isSecured && refreshes && isPlain ? [[[appendPointer(place.pointer, "security"), []]]] : [];
    }),
  ),
  kind("documented-code-returned", "a documented code that nobody knows", (contract) =>
    ofDocumented(contract, () => "UNHEARD_OF"),
  ),
  kind("documented-code-returned", "a documented code that an operation does not return", (contract) =>
    ofDocumented(
      contract,
      (operation) =>
        returnedCodes(contract).find(
          ({ responses }) => !responses.some(({ uses }) => uses.some((use) => use.operation === operation)),
        )?.code,
    ),
  ),
  kind("documented-code-basis", "a documented code that is called inferred", (contract) => {
    const documented = new Set(
      contract.operations
        .flatMap(({ place }) => stringsOf(objectOf(place.value)["x-errors-documented"]))
        .map((entry) => documentedError(entry).code),
    );
    return returnedCodes(contract)
      .filter(({ code }) => documented.has(code))
      .map((code) => [[errorPointer(code, "basis"), "inferred"]]);
  }),
  kind("documented-once", "a documented code that a general rule has already", ({ document, operations }) =>
    operations.flatMap(({ place, security, parameters }): Mutation[] => {
      const asked = { place, security, parameters: parameters.map((parameter) => parameter.place) };
      const said = generalErrors(generalRules(document), asked)[0];
      if (said === undefined) return [];
      const entry = said.status === null ? said.code : `${said.code}@${said.status}`;
      return [[[appendPointer(place.pointer, "x-errors-documented"), [entry]]]];
    }),
  ),
  kind("general-rule-applies", "a general rule about a code that nobody knows", ({ document }) =>
    generalRules(document).map((_, index) => [[appendPointer("/x-errors-general", index, "codes", "-"), "UNHEARD_OF"]]),
  ),
  kind("general-rule-applies", "a general rule about a tag that nobody knows", ({ document }) =>
    generalRules(document).map((_, index) => [[appendPointer("/x-errors-general", index, "where"), "Unheard of"]]),
  ),
  kind("code-one-status", "a response under a second status", (contract) =>
    errorUses(contract)
      .filter(({ place }) =>
        contract.errorResponses.some(
          ({ place: { pointer }, bodies }) =>
            pointer === place.pointer &&
            bodies.some(({ codes }) => codes.some(({ schema }) => schema["x-error-exceptions"] === undefined)),
        ),
      )
      .map(({ operation, place }) => [
        [appendPointer(operation.place.pointer, "responses", "418"), { $ref: `#${place.pointer}` }],
      ]),
  ),
  kind("code-one-status", "a code in a response of another status", (contract) =>
    codedBodies(contract).flatMap(({ path, codes, response }): Mutation[] => {
      const list = path.at(-1);
      const other = returnedCodes(contract).find(
        (code) =>
          !codes.includes(code) &&
          code.schema["x-error-exceptions"] === undefined &&
          // A redirect's status does not count.
          code.responses.some(({ statuses }) => statuses.some((status) => status >= 400)) &&
          !code.responses.some(({ statuses }) => statuses.some((status) => response.statuses.includes(status))),
      );
      if (list === undefined || other === undefined || objectOf(list.value).oneOf === undefined) return [];
      return [[[appendPointer(list.pointer, "oneOf", "-"), { $ref: `#${other.place.pointer}` }]]];
    }),
  ),
  kind("body-status-needs-body", "a body that is too large where there is none", (contract) => {
    const some = contract.errorResponses[0]?.place.pointer ?? "";
    return contract.operations
      .filter(({ requestBody }) => requestBody === null)
      .map(({ place }) => [[appendPointer(place.pointer, "responses", "413"), { $ref: `#${some}` }]]);
  }),
  kind("body-status-needs-body", "a request that loses its body", ({ operations }) =>
    operations
      .filter(({ requestBody, responses }) => {
        const statuses = responses.map(({ status }) => status ?? 0);
        return requestBody !== null && statuses.some((status) => [413, 415].includes(status));
      })
      .map(({ place }) => [[appendPointer(place.pointer, "requestBody")]]),
  ),
];

/** Takes statuses out of operations of interest. */
function withoutStatus(
  contract: Reading,
  unwanted: (status: number) => boolean,
  ofInterest: (operation: ReadOperation) => boolean = () => true,
): Mutation[] {
  return contract.operations.filter(ofInterest).flatMap(({ responses }): Mutation[] => {
    const gone = responses.filter(({ status }) => status !== null && unwanted(status));
    return gone.length === 0 ? [] : [gone.map(({ pointer }) => [pointer])];
  });
}

function ofDocumented(contract: Reading, code: (operation: ReadOperation) => string | undefined): Mutation[] {
  return contract.operations.flatMap((operation): Mutation[] => {
    const listed = objectOf(operation.place.value)["x-errors-documented"];
    const value = Array.isArray(listed) ? code(operation) : undefined;
    if (value === undefined) return [];
    return [[[appendPointer(operation.place.pointer, "x-errors-documented", "-"), value]]];
  });
}
