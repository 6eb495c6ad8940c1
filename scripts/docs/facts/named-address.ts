import type { ErrorFacts } from "./error-view-model.ts";

/**
 * The path below an API's folder at which a code's own answers say that it is described: that of `doc_url`, `error_uri`
 * or of a problem type that is an address; null where they name none.
 * @see https://www.rfc-editor.org/rfc/rfc9457#section-3.1.1
 */
export function namedAddress({ code, docUrl }: Pick<ErrorFacts, "code" | "docUrl">): string | null {
  const url = [docUrl, code]
    .map((text) => (text === null ? null : URL.parse(text)))
    .find((one) => one?.protocol.startsWith("http"));
  const path = url?.pathname.replace(/^\/+|\/+$/g, "") ?? "";
  // Only what a folder may be called on every system: the rest cannot be an address of a static site.
  return path !== "" && path.split("/").every((part) => /^[A-Za-z0-9_][A-Za-z0-9_.~-]*$/.test(part)) ? path : null;
}
