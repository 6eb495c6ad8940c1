import { createQuerySerializer, serializePrimitiveParam } from "openapi-fetch";

/** Writes query parameters that have one value each. */
export const plainQuery = (parameters: object): string =>
  Object.entries(parameters)
    .map(([name, value]) => serializePrimitiveParam(name, value))
    .filter(Boolean)
    .join("&");

/** Writes query parameters among which are lists and objects, in the styles that OpenAPI has them in by default. */
export const structuredQuery: (parameters: object) => string = /* @__PURE__ */ createQuerySerializer<object>();
