import { createQuerySerializer, serializePrimitiveParam } from "openapi-fetch";

/** Serializes query parameters that each have one value. */
export const plainQuery = (parameters: object): string =>
  Object.entries(parameters)
    .map(([name, value]) => serializePrimitiveParam(encodeURIComponent(name), value))
    .filter(Boolean)
    .join("&");

const serialize = /* @__PURE__ */ createQuerySerializer<object>();

/** Serializes query parameters with lists and objects in the default styles of OpenAPI. */
export const structuredQuery = (parameters: object): string =>
  serialize(Object.fromEntries(Object.entries(parameters).map(([name, value]) => [encodeURIComponent(name), value])));
