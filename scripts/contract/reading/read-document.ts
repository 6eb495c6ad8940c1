import type { JsonObject } from "../contract.ts";
import { documentTexts } from "./document-texts.ts";
import { collectCodes } from "./errors/code-definitions.ts";
import { envelopesOf } from "./errors/envelope.ts";
import { errorResponses } from "./errors/error-responses.ts";
import { bodyReader } from "./errors/response-bodies.ts";
import { readOperations } from "./operations/operations.ts";
import type { Reading, Text } from "./reading.ts";
import { nodeAt } from "./resolved-node.ts";

const readings = new WeakMap<JsonObject, Reading>();

/**
 * Reads a bundled OpenAPI document, once for all that ask; any document can be read, however wrong it is.
 * @see https://spec.openapis.org/oas/v3.1.0#openapi-object
 */
export function readDocument(document: JsonObject): Reading {
  let reading = readings.get(document);
  if (reading === undefined) {
    reading = read(document);
    readings.set(document, reading);
  }
  return reading;
}

function read(document: JsonObject): Reading {
  const root = nodeAt(document, "");
  const envelopes = envelopesOf(document);
  const collected = collectCodes(envelopes);
  // The codes of the whole document decide which of a header's examples belong to a code.
  let names: ReadonlySet<string> | undefined;
  const isCode = (name: string): boolean => {
    names ??= new Set(codes.map(({ code }) => code));
    return names.has(name);
  };
  const bodiesOf = bodyReader(envelopes, collected, isCode);
  const operations = readOperations(root);
  const used = operations.flatMap(({ responses }) => responses);
  for (const use of used) use.bodies = bodiesOf(use);
  const responses = errorResponses(used);
  const codes = collected.all(root);

  let texts: Text[] | undefined;
  return {
    document,
    root,
    envelopes,
    operations,
    errorResponses: responses,
    codes,
    texts() {
      const examples = responses.flatMap(({ bodies }) => bodies.flatMap((body) => body.examples));
      const places = [...responses.map(({ place }) => place), ...codes.map(({ place }) => place), ...examples];
      texts ??= documentTexts(document, new Set(places.map(({ pointer }) => pointer)));
      return texts;
    },
  };
}
