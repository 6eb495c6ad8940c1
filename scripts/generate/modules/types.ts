import {
  astToString,
  COMMENT_HEADER,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";
import type { Contract } from "../../contract/contract.ts";
import type { GeneratedFile } from "../generator.ts";

/**
 * TypeScript types of a contract, as openapi-typescript's own command prints them for the bundle with
 * `--default-non-nullable=false`: through the functions it exports, so that the document is neither parsed nor linted
 * again. The only module that knows of openapi-typescript.
 * @see https://openapi-ts.dev/node
 */
export function generateTypes({ document }: Contract): GeneratedFile[] {
  // A bundle is an OpenAPI document; copied, because discriminators are written into what is scanned for them.
  const schema = structuredClone(document) as unknown as OpenAPI3;
  return [{ path: "schema.d.ts", text: COMMENT_HEADER + astToString(transformSchema(schema, contextOf(schema))) }];
}

function contextOf(schema: OpenAPI3): GlobalContext {
  const context: Omit<GlobalContext, "redoc"> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // A request member with a default may be left out; answers name their required members themselves.
    defaultNonNullable: false,
    discriminators: scanDiscriminators(schema, { silent: true }),
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    resolve: ($ref) => resolveRef(schema, $ref, { silent: true }),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: undefined,
    transformProperty: undefined,
  };
  // No transformation reads `redoc`: it is the configuration of the linting that is left out here.
  return context as GlobalContext;
}
