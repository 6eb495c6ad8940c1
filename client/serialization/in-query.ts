import type { SchemeBinding } from "../request/credential.ts";

/** Sends a credential as a query parameter. */
export const inQuery = (name: string): SchemeBinding => ({
  place: (url, token) =>
    `${url}${url.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${encodeURIComponent(token)}`,
});
