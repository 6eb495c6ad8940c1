import type { JsonObject } from "../contract.ts";
import { documentTexts } from "./document-texts.ts";
import type { ErrorContract, Text } from "./error-contract.ts";
import { codeReader } from "./errors/code-definitions.ts";
import { errorResponses } from "./errors/error-responses.ts";
import { lintedEnvelope } from "./errors/linted-envelope.ts";
import { lintedOperations } from "./operations/linted-operations.ts";
import { nodeAt } from "./resolved-node.ts";

/**
 * Reads a bundled OpenAPI document for the rules; any document can be read, however wrong it is.
 * @see https://spec.openapis.org/oas/v3.1.0#openapi-object
 */
export function readErrorContract(document: JsonObject): ErrorContract {
  const root = nodeAt(document, "");
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
