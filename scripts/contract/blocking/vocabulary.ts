import extensions from "../../../openapi/extensions.schema.json" with { type: "json" };

/** The values of `recovery`, as the extensions' schema lists them. */
export const recoveries: readonly string[] = extensions.$defs.recovery.oneOf.map((branch) => branch.const);

/** The values of `basis`. */
export const bases: readonly string[] = extensions.$defs.basis.enum;

/** The members that say all about a code. */
export const errorMembers: readonly string[] = Object.keys(extensions.$defs["x-error"].properties).filter(
  (member) => member !== "inferred" && member !== "sameBody",
);

/** The members that an `x-error` may have. */
export const allErrorMembers: readonly string[] = Object.keys(extensions.$defs["x-error"].properties);

/** The members of `x-error` that may be ours although the code is documented. */
export const inferableMembers: readonly string[] = extensions.$defs["x-error"].properties.inferred.items.enum;

/** The members of an envelope. */
export const envelopeMembers: readonly string[] = Object.keys(extensions.$defs.envelope.properties);

/** Every extension of error contracts. */
export const extensionNames: readonly string[] = Object.keys(extensions.properties);
