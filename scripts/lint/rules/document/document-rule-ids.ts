/**
 * The rules that a document must keep to be read and used at all. No setting, exception or baseline turns them off:
 * `generate`, `mock` and `docs` refuse a document that breaks one.
 */
export const documentRuleIds = [
  "document-readable",
  "yaml-syntax",
  "document-size",
  "openapi-version",
  "ref-resolves",
  "overlay-applies",
  "extension-valid",
  "schema-valid",
  "request-sendable",
  "operation-id-unique",
] as const;

/** One of them. */
export type DocumentRuleId = (typeof documentRuleIds)[number];
