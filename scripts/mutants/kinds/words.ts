import type { Json } from "../../contract/contract.ts";
import { membersOfCode } from "../../contract/reading/errors/envelope-fields.ts";
import { objectOf, stringOf } from "../../contract/reading/json.ts";
import { appendPointer } from "../../contract/reading/json-pointer.ts";
import type { CodeDefinition, Reading } from "../../contract/reading/reading.ts";
import { kind, type MutantKind, type Mutation } from "../mutation.ts";
import { codedBodies, codedExamples, errorPointer, fieldPointer, returnedCodes } from "../places.ts";

/** Faults of the texts that people read. */
export const wordKinds: readonly MutantKind[] = [
  kind("text-unique", "a description of another code", (contract) => {
    const [first, ...others] = returnedCodes(contract);
    if (first === undefined) return [];
    return others.map(({ place }) => [[appendPointer(place.pointer, "description"), first.schema.description ?? ""]]);
  }),
  kind("no-look-alike", "an invisible character in a message", (contract) =>
    ofMessages(contract, (message) => message.replace(" ", "\u200b ")),
  ),
  kind("no-markup", "HTML in a message", (contract) => ofMessages(contract, (message) => `<b>No.</b> ${message}`)),
  kind("no-markup", "HTML in a user message", (contract) => ofUserMessage(contract, () => "No.<br>Try again.")),
  kind("user-message-short", "a user message of four sentences", (contract) =>
    ofUserMessage(contract, () => "No. Not now. Not here. Not at all."),
  ),
  kind("user-message-short", "a user message that does not end", (contract) =>
    ofUserMessage(contract, () => `We could not do it${" although we tried very hard".repeat(5)}.`),
  ),
  kind("user-message-plain", "a code in a user message", (contract) =>
    ofUserMessage(contract, ({ code }) => (/[_\W]|[A-Z]{4}/.test(code) ? `It is ${code}.` : undefined)),
  ),
  kind("user-message-plain", "a status in a user message", (contract) => ofUserMessage(contract, () => "It is a 404.")),
  kind("user-message-plain", "jargon in a user message", (contract) =>
    ofUserMessage(contract, () => "Your access token is not known."),
  ),
  kind("user-message-plain", "a member's name in a user message", (contract) =>
    ofUserMessage(contract, () => "Please check client_id."),
  ),
  kind("texts-end-alike", "a user message without an end", (contract) => ofUserMessage(contract, () => "Not now")),
  kind("texts-end-alike", "an action without an end", (contract) =>
    returnedCodes(contract).map((code) => [[errorPointer(code, "action"), "Look again"]]),
  ),
  kind("texts-end-alike", "a cause without an end", (contract) =>
    ofSchemas(contract, "description", "It is not there"),
  ),
  kind("texts-end-alike", "a message that ends otherwise", (contract) =>
    ofMessages(contract, (message) => (/[.!?]$/.test(message) ? message.slice(0, -1) : `${message}.`)),
  ),
  kind("code-spelling", "a code in another spelling", (contract) => {
    if (returnedCodes(contract).length < 3) return [];
    return returnedCodes(contract)
      .filter(({ code, label }) => code === label)
      .flatMap((definition): Mutation[] =>
        membersOfCode(definition, "code").map((member) => [
          [appendPointer(definition.place.pointer, "properties", member, "const"), `${definition.code}-Twice`],
        ]),
      );
  }),
  kind("doc-url-names-code", "an address that leads to no code", (contract) =>
    ofDocUrl(contract, () => "https://docs.example.com/errors"),
  ),
  kind("doc-url-names-code", "an address of another code", (contract) => ofDocUrl(contract, (url) => `${url}_other`)),
  kind("doc-url-names-code", "an address without https", (contract) =>
    ofDocUrl(contract, (url) => url.replace("https:", "http:")),
  ),
  kind("cause-described", "no cause", (contract) => ofSchemas(contract, "description", undefined)),
  kind("cause-described", "the code for a cause", (contract) =>
    returnedCodes(contract).map(({ place, label }) => [
      [appendPointer(place.pointer, "description"), `${label.replaceAll("_", " ")}.`],
    ]),
  ),
  kind("response-names-codes", "a response that names no code", (contract) =>
    codedBodies(contract).map(({ response }) => [
      [appendPointer(response.place.pointer, "description"), "The request failed."],
    ]),
  ),
  kind("response-names-codes", "a code that its response does not name", (contract) =>
    codedBodies(contract).flatMap(({ response, codes }) =>
      codes.map(({ label }): Mutation => {
        const text = stringOf(objectOf(response.place.value).description);
        return [[appendPointer(response.place.pointer, "description"), text.replaceAll(`\`${label}\``, "an error")]];
      }),
    ),
  ),
  kind("message-explains", "the code for a message", (contract) => ofMessages(contract, (_message, code) => code)),
  kind("message-explains", "an empty message", (contract) => ofMessages(contract, () => " ")),
  kind("message-explains", "the action for a user message", (contract) =>
    ofUserMessage(contract, ({ error }) => stringOf(error?.action)),
  ),
];

function ofUserMessage(contract: Reading, text: (code: CodeDefinition) => string | undefined): Mutation[] {
  return returnedCodes(contract).flatMap((code): Mutation[] => {
    const value = text(code);
    return value === undefined ? [] : [[[errorPointer(code, "userMessage"), value]]];
  });
}

function ofSchemas(contract: Reading, member: string, value: Json | undefined): Mutation[] {
  return returnedCodes(contract).map(({ place }) => {
    const pointer = appendPointer(place.pointer, member);
    return [value === undefined ? [pointer] : [pointer, value]];
  });
}

function ofMessages(contract: Reading, text: (message: string, code: string) => string): Mutation[] {
  return codedExamples(contract).flatMap((example): Mutation[] => {
    const pointer = fieldPointer(example, "message");
    const { message } = example.fields;
    if (pointer === undefined || typeof message !== "string") return [];
    return [[[pointer, text(message, example.code ?? "")]]];
  });
}

function ofDocUrl(contract: Reading, url: (url: string) => string): Mutation[] {
  return codedExamples(contract).flatMap((example): Mutation[] => {
    const pointer = fieldPointer(example, "docUrl");
    const { docUrl } = example.fields;
    return pointer === undefined || typeof docUrl !== "string" ? [] : [[[pointer, url(docUrl)]]];
  });
}
