import type { BodyWriter } from "./bindings.ts";

/** Serializes a body as a form. @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded */
export const form: BodyWriter = {
  type: "application/x-www-form-urlencoded",
  text: (body) =>
    new URLSearchParams(
      Object.entries(Object(body)).flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name, String(value)]],
      ),
    ).toString(),
};
