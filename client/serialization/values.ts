import { type ValueStyle, writeStyled } from "./styles.ts";

/** Makes the writer of a path parameter that is a list or an object, or that has a style of its own. */
export const pathValue =
  ({ name, ...style }: ValueStyle & { readonly name: string }) =>
  (value: unknown): string =>
    writeStyled(encodeURIComponent(name), value, { style: "simple", ...style }, encodeURIComponent);

/** Makes the writer of a header that is an object, or JSON. JSON is written in ASCII, which every header can carry. */
export const headerValue =
  (style: ValueStyle = {}) =>
  (value: unknown): string =>
    writeStyled("", value, { style: "simple", ...style }, (text) =>
      text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
    );
