import { escapeHtml } from "../answers/escape-html.ts";
import type { MockAnswer } from "../answers/mock-answer.ts";

/** One way to go on from a sign-in page. */
export interface Choice {
  label: string;
  href: string;
  /** Shown as the usual choice. */
  primary?: boolean;
}

/**
 * The page on which a person, or a browser test, decides about a sign-in. Plain links, so that redirects to schemes of
 * apps work from it too.
 */
export function signInPage(title: string, facts: Readonly<Record<string, string>>, choices: Choice[]): MockAnswer {
  const rows = Object.entries(facts).map(
    ([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`,
  );
  const links = choices.map(
    ({ label, href, primary }) =>
      `<li><a${primary === true ? ' class="primary"' : ""} href="${escapeHtml(href)}">${escapeHtml(label)}</a></li>`,
  );
  const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
<main>
<h1>${escapeHtml(title)}</h1>
<p>This is the mock's page in place of the provider's. Choose the outcome.</p>
<dl>${rows.join("")}</dl>
<ul>${links.join("")}</ul>
</main>
</html>
`;
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
    },
    body,
    why: "a page to decide about the sign-in",
  };
}

const style = `
:root{color-scheme:light dark;background:light-dark(#fff,#16181d);color:light-dark(#1b1b1b,#e8e8e8);font:16px/1.5 system-ui,sans-serif}
main{max-width:30rem;margin:3rem auto;padding:0 1rem}
dl{display:grid;grid-template-columns:auto 1fr;gap:.2rem 1rem}dd{margin:0;overflow-wrap:anywhere}
ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.6rem}
a{display:inline-block;padding:.4rem 1rem;border:1px solid;border-radius:.4rem;color:light-dark(#0645ad,#9ecbff);text-decoration:none}
a.primary{font-weight:600;border-width:2px}
`;
