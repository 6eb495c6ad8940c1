import { createQuerySerializer } from "openapi-fetch";

/** Writes query parameters among which are lists and objects, in the styles that OpenAPI has them in by default. */
export const structuredQuery: (parameters: object) => string = /* @__PURE__ */ createQuerySerializer<object>();
