const strict = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "connect-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** The Content-Security-Policy of a page of ours: nothing from another host, nothing inline. */
export const pagePolicy = written(strict);

/** The policy of a Redoc page; Redoc makes its styles while it runs, as inline style elements, with an icon font in them. */
export const redocPolicy = written({ ...strict, "style-src": "'self' 'unsafe-inline'", "font-src": "data:" });

/** The policy of a file that is not a page. */
export const filePolicy = "default-src 'none'";

/**
 * The policy to send as header with a page: the one its own meta element states, and who may frame it, which only a
 * header can say.
 * @see https://www.w3.org/TR/CSP3/#directive-frame-ancestors
 */
export function headerPolicy(page: string): string {
  const stated = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(page)?.[1];
  return `${stated?.replaceAll("&#39;", "'") ?? pagePolicy}; frame-ancestors 'none'`;
}

function written(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
