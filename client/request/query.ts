import { serializePrimitiveParam } from "openapi-fetch";

/** Writes query parameters that have one value each. */
export const plainQuery = (parameters: object): string =>
  Object.entries(parameters)
    .map(([name, value]) => serializePrimitiveParam(name, value))
    .filter(Boolean)
    .join("&");
