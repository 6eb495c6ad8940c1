import type { SchemeBinding } from "../request/credential.ts";
import { addCookies } from "./cookies.ts";

/** A credential that is sent in a cookie, if it is given; a browser has its own. */
export const inCookie = (name: string): SchemeBinding => ({
  isOptional: true,
  place: (url, token, headers) => {
    addCookies(headers, `${name}=${encodeURIComponent(token)}`, "credentials");
    return url;
  },
});
