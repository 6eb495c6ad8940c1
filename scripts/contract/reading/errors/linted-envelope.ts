import type { Envelope, JsonObject } from "../../contract.ts";
import { codePointer, envelopesOf } from "./envelope.ts";

/**
 * The first envelope that a document declares, without the members that point nowhere; null where there is no code to
 * find. The rule `envelope-declared` says what is wrong with the rest.
 */
export function lintedEnvelope(document: JsonObject): Envelope | null {
  const [envelope] = envelopesOf(document);
  return envelope === undefined || codePointer(envelope) === undefined ? null : envelope;
}
