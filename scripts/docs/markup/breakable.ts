import { type Html, html } from "./html.ts";

/** A code that may be broken after its separators, so that no line of a narrow screen ends inside a word. */
export function breakable(code: string): Html {
  const parts = code.split(/(?<=[_./:-])(?=[^_./:-])/);
  return html`${parts.map((part, index) => (index === 0 ? html`${part}` : html`<wbr>${part}`))}`;
}
