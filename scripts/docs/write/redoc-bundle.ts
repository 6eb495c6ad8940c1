import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Stands where Redoc would load its maker's logo from its maker's host; the link around it stays. */
const wordmark = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="58" height="16"><text y="12" font-family="sans-serif" font-size="13" fill="#7a7a85">Redocly</text></svg>',
)}`;

const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;

/**
 * Redoc's browser bundle as `@redocly/cli` ships it, which npm's own `redoc` package cannot be installed for, without
 * the one image that it loads from another host whatever its options say.
 * @see https://github.com/Redocly/redoc
 */
export async function redocBundle(): Promise<string> {
  const home = dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json"));
  return withoutLogo(await readFile(join(home, "lib", "chunks", "redoc.standalone.js"), "utf8"));
}

/**
 * A bundle that shows a word where it would show a remote logo.
 * @throws {Error} if the logo is not where it was, so that a new Redoc is looked at before it is published.
 */
export function withoutLogo(bundle: string): string {
  const found = bundle.match(logo)?.length ?? 0;
  if (found === 0)
    throw new Error("Redoc no longer loads its logo as it did: check what it requests from other hosts.");
  return bundle.replace(logo, () => wordmark);
}
