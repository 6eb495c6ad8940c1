import {
  astToString,
  COMMENT_HEADER,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  transformSchema,
} from "openapi-typescript";
import ts from "typescript";
import type { Contract, Json } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import type { GeneratedFile } from "../generator.ts";
import { typesDocument } from "../schemas/types-document.ts";

/**
 * TypeScript types of a contract, as openapi-typescript's own command prints them for what `typesDocument` makes of the
 * bundle, with `--default-non-nullable=false`: through the functions it exports, so that the document is neither parsed
 * nor linted again. The only module that knows of openapi-typescript.
 * @see https://openapi-ts.dev/node
 */
export function generateTypes(contract: Contract): GeneratedFile[] {
  const document = typesDocument(contract);
  // A bundle is an OpenAPI document.
  const schema = withoutPercent(document) as unknown as OpenAPI3;
  const text = astToString(transformSchema(schema, contextOf(schema)));
  return [{ path: "schema.d.ts", text: COMMENT_HEADER + text.replaceAll(/\uf8ff|\\uf8ff/gi, "%") }];
}

/** With another character in the place of `%` in names, which openapi-typescript would decode. */
function withoutPercent(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutPercent);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name.replaceAll("%", "\uf8ff"), withoutPercent(member)]),
  );
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
    // None is left in what `typesDocument` makes.
    discriminators: { objects: {}, refsHandled: [] },
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
    // What is binary travels as a part of a form; a string of it would be another body.
    transform: ({ type, format }) => (type === "string" && format === "binary" ? blob : undefined),
    transformProperty: undefined,
  };
  // No transformation reads `redoc`: it is the configuration of the linting that is left out here.
  return context as GlobalContext;
}

const blob = ts.factory.createTypeReferenceNode("Blob");
