import type { SchemeBinding } from "./credential.ts";

/** A credential that is sent in the address. */
export const inQuery = (name: string): SchemeBinding => ({
  place: (url, token) =>
    `${url}${url.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${encodeURIComponent(token)}`,
});
