/** A request target in its parts. */
export interface Target {
  /** As sent, percent-encoding kept; begins with `/`. */
  path: string;
  /** Null where there is none. */
  query: URLSearchParams | null;
}

/**
 * Splits a request target without resolving dots and without ever throwing.
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */
export function readTarget(target: string): Target {
  const local = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "").replace(/#.*$/s, "");
  const mark = local.indexOf("?");
  const path = mark === -1 ? local : local.slice(0, mark);
  return {
    path: path.startsWith("/") ? path : `/${path}`,
    query: mark === -1 ? null : new URLSearchParams(local.slice(mark + 1)),
  };
}
