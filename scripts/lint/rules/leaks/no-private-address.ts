import type { Rule } from "../rule.ts";
import { findLeak } from "./find-leak.ts";

const what = "an address of a private network";
const remedy = "Leave it out, or use an address for documentation: `192.0.2.1`, `api.example.com`.";
const patterns = [
  {
    pattern: /\b(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}\b|\b169\.254\.\d{1,3}\.\d{1,3}\b/,
    what,
    remedy,
  },
  { pattern: /\b[\w-]+\.(?:internal|corp|intranet|lan|svc\.cluster\.local)\b(?!\.\w)/, what, remedy },
  { pattern: /\b(?:localhost|127\.0\.0\.1):\d+/, what, remedy },
];

/**
 * An address of the inner network is a map for whoever gets in.
 * @see https://www.rfc-editor.org/rfc/rfc1918
 */
export const noPrivateAddress: Rule = {
  id: "no-private-address",
  family: "leaks",
  severity: "error",
  summary: "No error text and no example holds an address of a private network.",
  check: (contract) => findLeak(contract, patterns, ({ ofError, kind }) => ofError || kind === "data"),
};
