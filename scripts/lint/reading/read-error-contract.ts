import type { JsonObject } from "../../contract/contract.ts";
import { placeAt } from "../../contract/reading/place.ts";
import { codeReader } from "./code-definitions.ts";
import { documentTexts } from "./document-texts.ts";
import type { ErrorContract, Text } from "./error-contract.ts";
import { errorResponses } from "./error-responses.ts";
import { lintedEnvelope } from "./linted-envelope.ts";
import { lintedOperations } from "./linted-operations.ts";

/**
 * Reads a bundled OpenAPI document for the rules; any document can be read, however wrong it is.
 * @see https://spec.openapis.org/oas/v3.1.0#openapi-object
 */
export function readErrorContract(document: JsonObject): ErrorContract {
  const root = placeAt(document, "");
  const envelope = lintedEnvelope(document);
  const reader = envelope === null ? null : codeReader(root, envelope);
  const operations = lintedOperations(root);
  const responses = errorResponses(
    operations.flatMap((operation) => operation.responses),
    envelope,
    reader,
  );
  const codes = reader?.all() ?? [];
  let texts: Text[] | undefined;
  return {
    document,
    root,
    envelope,
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
