/**
 * The contract model: one API's OpenAPI document as typed data, the only form in which other rooms see a contract.
 * Built once by `build-contract.ts`; every generator, the mock and the reference read it and none of them parses YAML.
 */

/** What a caller should do about a code; `openapi/extensions.schema.json` says what each word means. */
export type Recovery = "never" | "refresh" | "reauthorize" | "after" | "backoff" | "poll" | "new-key" | "check";

/** Whether the provider's own page states a fact, or we deduced it. */
export type Basis = "documented" | "inferred";

/** JSON, as parsed from YAML or a body. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A JSON object. */
export type JsonObject = { [key: string]: Json };

/** Lower-case HTTP methods that an OpenAPI path item may hold. */
export type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/**
 * Where an error body keeps its fields (`x-error-envelope`): each value is a JSON Pointer into the body, or
 * `header:Name` for a response header. On a 3xx the pointers apply to the decoded query of `Location`.
 */
export interface Envelope {
  code: string;
  message?: string;
  requestId?: string;
  docUrl?: string;
  retryAfter?: string;
  requiredScope?: string;
  type?: string;
  param?: string;
  timestamp?: string;
}

/** One stable error code of one API; the schema's name, its `const` and this `code` are equal. */
export interface ErrorCode {
  code: string;
  /** JSON Pointer of the schema in the bundle, such as `/components/schemas/RATE_LIMITED`. */
  pointer: string;
  /** The schema of the object that carries the code, `$ref`s kept. */
  schema: JsonObject;
  title: string;
  /** The cause, in one sentence. */
  description: string;
  recovery: Recovery;
  /** What the developer does about it. */
  action: string;
  /** What an end user may be shown. */
  userMessage: string;
  /** The provider's page that the code comes from. */
  source: string;
  basis: Basis;
  /** Members of `x-error` that are ours although the code is documented, such as `["action", "recovery"]`; may be empty. */
  inferred: string[];
  /** Statuses under which some operation returns it, ascending. */
  statuses: number[];
  /** Operations that return it, in document order. */
  operationIds: string[];
}

/** One (operation, status, code) that a contract documents: the unit in which coverage is counted. */
export interface Case {
  operationId: string;
  status: number;
  code: string;
  mediaType: string | null;
  /** The whole response body; null for a redirect. */
  body: Json;
  /** Response headers with the values that belong to this code: the header example named like the code, else the first. */
  headers: Record<string, string>;
  /** `documented` where a page of the provider names code and operation, or a general rule covers it, else `inferred`. */
  basis: Basis;
  /** JSON Pointer of the example in the bundle. */
  pointer: string;
}

/** A named example of a response that carries no error code: a success, or an error status without a code. */
export interface PlainExample {
  operationId: string;
  status: number;
  name: string;
  mediaType: string | null;
  body: Json;
  headers: Record<string, string>;
  pointer: string;
}

/** One way to satisfy an operation's security: all of these schemes at once, each with its scopes. */
export type SecurityRequirement = { scheme: string; scopes: string[] }[];

/** An operation's parameter, `$ref` resolved. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required: boolean;
  description: string;
  schema: JsonObject;
  /** The first example, if the parameter has one. */
  example?: Json;
}

/** A response of an operation, `$ref` resolved one level; schemas keep theirs. */
export interface ResponseModel {
  status: number;
  description: string;
  /** Schema by media type. */
  content: Record<string, JsonObject>;
  headers: Record<
    string,
    { required: boolean; description: string; schema: JsonObject; examples: Record<string, Json> }
  >;
  /** JSON Pointer of the response in the bundle, after following its `$ref`. */
  pointer: string;
}

/** One operation of a contract. */
export interface Operation {
  operationId: string;
  method: Method;
  path: string;
  /** Whether doing it twice does no more than doing it once: by its method, unless `x-idempotent` says otherwise. */
  idempotent: boolean;
  summary: string;
  description: string;
  tags: string[];
  /** Server URLs that apply: the operation's, else the path's, else the document's. */
  servers: string[];
  /** Alternatives; empty where no credential is needed. */
  security: SecurityRequirement[];
  /** The scope that is needed where it depends on path parameters (`x-scope-template`), such as `read:{category}`. */
  scopeTemplate: string | null;
  parameters: Parameter[];
  requestBody: {
    required: boolean;
    content: Record<string, { schema: JsonObject; examples: Record<string, Json> }>;
  } | null;
  responses: ResponseModel[];
  /** Error cases, in document order: by status, then by likelihood as the examples are ordered. */
  cases: Case[];
  /** Named examples that carry no code, in document order. */
  examples: PlainExample[];
  /** JSON Pointer of the operation in the bundle. */
  pointer: string;
}

/** One API's contract. */
export interface Contract {
  /** Folder name under `openapi/`, such as `medblocks`. */
  api: string;
  title: string;
  version: string;
  description: string;
  externalDocs: string | null;
  envelope: Envelope;
  operations: Operation[];
  /** By code, in the order in which operations first return them. */
  codes: Map<string, ErrorCode>;
  securitySchemes: Record<string, JsonObject>;
  /** The bundled OpenAPI document, `$ref`s to `#/components/…` kept; treat as frozen. */
  document: JsonObject;
}
