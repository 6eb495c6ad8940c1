import type { Json } from "../../contract/contract.ts";
import { type Html, trustedHtml } from "./html.ts";

/**
 * JSON as a data block of a page, which no browser runs.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#data-block
 */
export function inlineJson(id: string, value: Json): Html {
  // "<" could end the element or open a comment in it; in JSON it occurs in strings only, where its escape means the same.
  const text = JSON.stringify(value).replaceAll("<", "\\u003c");
  return trustedHtml(`<script type="application/json" id="${id}">${text}</script>`);
}
