import type { JsonObject } from "../contract.ts";
import { readDocument } from "../reading/read-document.ts";
import { contradictions } from "./contradictions.ts";
import { validateExtensions } from "./extensions.ts";
import { reportInvalidSchemas } from "./invalid-schemas.ts";
import type { BlockingFault } from "./report.ts";
import { collectFaults } from "./report.ts";
import { reportUnsupported } from "./unsupported.ts";

const found = new WeakMap<JsonObject, readonly BlockingFault[]>();

/**
 * All that keeps a bundled document from being a contract: `generate`, `mock` and `docs` refuse exactly this, and lint
 * reports it by the same rules, in the same words, at the same places.
 */
export function blockingFaults(document: JsonObject): readonly BlockingFault[] {
  const known = found.get(document);
  if (known !== undefined) return known;
  const ofExtensions = collectFaults((report) => validateExtensions(document, report));
  const ofSchemas = collectFaults((report) => reportInvalidSchemas(document, report));
  // Without sound extensions nothing that follows means anything.
  const ofRequests = collectFaults((report) => reportUnsupported(document, report));
  const faults = [
    ...ofExtensions,
    ...ofSchemas,
    ...ofRequests,
    ...(ofExtensions.length > 0 ? [] : contradictions(readDocument(document))),
  ];
  found.set(document, faults);
  return faults;
}
