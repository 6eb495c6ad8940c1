import { type Html, html } from "../../markup/html.ts";

/**
 * A status in the colour of its class.
 * @param reason The words behind the number, such as `Not Found`.
 */
export function statusChip(status: number | string, reason = ""): Html {
  return html`<span class="chip s${String(status).charAt(0)}">${`${status} ${reason}`.trim()}</span>`;
}
