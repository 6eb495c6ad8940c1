import { serializePrimitiveParam } from "openapi-fetch";
import { isPrimitive } from "./entries.ts";
import { ownMember } from "./own-member.ts";
import { type ValueStyle, writeStyled } from "./styles.ts";

/** Writes query parameters that have one value each. */
export const plainQuery = (parameters: object): string =>
  Object.entries(parameters)
    .map(([name, value]) => {
      if (!isPrimitive(value ?? "")) throw new TypeError("not one value");
      return serializePrimitiveParam(encodeURIComponent(name), value);
    })
    .filter(Boolean)
    .join("&");

/**
 * Makes a writer of query parameters.
 * @param styles By name; what is not in it is written as OpenAPI has it by default: `form`, exploded.
 */
export const styledQuery =
  (styles: Readonly<Record<string, ValueStyle>> = {}) =>
  (parameters: object): string =>
    Object.entries(parameters)
      .map(([name, value]) => {
        const style = ownMember(styles, name);
        const encode = style?.allowReserved ? encodeInQuery : encodeURIComponent;
        return writeStyled(encodeURIComponent(name), value, style ?? {}, encode);
      })
      .filter(Boolean)
      .join("&");

/** Encodes what would end a value or the query, and leaves other characters that RFC 3986 reserves. */
const encodeInQuery = (text: string): string =>
  encodeURIComponent(text).replace(/%(?:3A|2F|3F|5B|5D|40|24|2C|3B|3D)/g, decodeURIComponent);
