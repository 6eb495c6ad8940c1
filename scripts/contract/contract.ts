/**
 * The contract model: one API's OpenAPI document as typed data, the only form in which other rooms see a contract.
 * Built once by `build-contract.ts`; every generator, the mock and the reference read it and none of them parses YAML.
 */

import type { Recovery } from "../../client/recovery/recovery.ts";

export type { Recovery };

/** Whether the provider's own page states a fact, or we deduced it. */
export type Basis = "documented" | "inferred";

/** JSON, as parsed from YAML or a body. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A JSON object. */
export type JsonObject = { [key: string]: Json };

/** Lower-case HTTP methods that an OpenAPI path item may hold. */
export type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/**
 * A key of a Responses Object: one status such as `404`, a range such as `4XX`, or `default` for all that have no key.
 * An exact status wins over its range, a range over `default`.
 * @see https://spec.openapis.org/oas/v3.1.0#responses-object
 */
export type StatusKey = `${number}` | StatusRange | "default";

/** All statuses that begin with one digit. */
export type StatusRange = "1XX" | "2XX" | "3XX" | "4XX" | "5XX";

/**
 * Where an error answer keeps its fields (an entry of `x-error-envelope`): each value is a JSON Pointer into the body, or
 * `header:Name` for a response header. On a 3xx the pointers apply to the decoded query of `Location`.
 */
export interface Envelope {
  /** The answers that it is the envelope of; all where it is absent. */
  when?: EnvelopeCondition;
  /** Absent where the answers have no code, or where `errors` says where it is. */
  code?: string;
  /** What to take off the text at `code` to get the code. */
  strip?: CodeStrip;
  message?: string;
  requestId?: string;
  docUrl?: string;
  retryAfter?: string;
  requiredScope?: string;
  type?: string;
  param?: string;
  timestamp?: string;
  /** The object with what this very answer has to say. Default: the one that holds the code. */
  details?: string;
  /** The list of single errors of a body that holds several; the first gives the answer's code where `code` is absent. */
  errors?: ErrorList;
}

/** The members of an envelope that name one place each. */
export type EnvelopeField = Exclude<keyof Envelope, "when" | "strip" | "errors">;

/** The answers that an envelope is for; of several members all must hold, of a member's list one. */
export interface EnvelopeCondition {
  status?: StatusKey[];
  mediaType?: string[];
  operations?: string[];
}

/** A code that is only part of a text: first all from `from` on is taken off, then all up to the last `upTo`. */
export interface CodeStrip {
  /** `/` makes `out-of-credit` of `https://api.example/errors/out-of-credit`. */
  upTo?: string;
  /** `:` makes `InvalidKey` of `InvalidKey:http://internal.example/`. */
  from?: string;
}

/** Where a body lists its single errors, and where each of them keeps its fields. */
export interface ErrorList {
  /** The list. */
  at: string;
  code?: string;
  message?: string;
  param?: string;
}

/**
 * One stable error code of one API. Error answers without a code have one too, which begins with `$` as no provider's
 * code does: `$404` for a status, `$4XX` for a range, `$default` for the rest.
 */
export interface ErrorCode {
  code: string;
  /**
   * JSON Pointer of the schema in the bundle, such as `/components/schemas/RATE_LIMITED`; for `$404` that of the answer's
   * body, or of the response where it has none.
   */
  pointer: string;
  /** Every schema that describes it, the first one first; more than one where responses describe a code each by itself. */
  pointers: string[];
  /** The schema of the object that carries the code, `$ref`s kept; for `$404` that of the body. */
  schema: JsonObject;
  title: string;
  /** The cause, in one sentence. */
  description: string;
  recovery: Recovery;
  /**
   * Whether the contract gives no recovery, so that the status of an answer decides: `recovery` is then that of its
   * `statuses`, and `never` where they disagree.
   */
  recoveryByStatus: boolean;
  /** What the developer does about it; empty where the contract does not say. */
  action: string;
  /** What an end user may be shown; empty where the contract does not say. */
  userMessage: string;
  /** The provider's page that the code comes from; empty where the contract does not say. */
  source: string;
  basis: Basis;
  /** Members of `x-error` that are ours although the code is documented, such as `["action", "recovery"]`; may be empty. */
  inferred: string[];
  /** The values of the envelope's `type` that a body with this code has; empty where any value is allowed. */
  types: string[];
  /** Statuses under which some operation returns it, ascending; a range or `default` is there as the one that is served. */
  statuses: number[];
  /** Operations that return it, in document order. */
  operationIds: string[];
}

/** One (operation, status, code) that a contract documents: the unit in which coverage is counted. */
export interface Case {
  operationId: string;
  /** The key of the response in the contract. */
  key: StatusKey;
  /** The status to answer with: that of `key`, or one that its range or `default` covers. */
  status: number;
  /** The provider's code, or `$` and `key` for an answer that has none. */
  code: string;
  /** Null for a redirect, and for an answer without a body. */
  mediaType: string | null;
  /** The whole response body; null where `mediaType` is. */
  body: Json;
  /** Whether the body was made from the schema, because the contract shows none. */
  sampled: boolean;
  /** JSON Pointer of the schema of the whole body; null where there is none. */
  schema: string | null;
  /** Response headers with the values that belong to this code: the header example named like the code, else the first. */
  headers: Record<string, string>;
  /** `documented` where a page of the provider names code and operation, or a general rule covers it, else `inferred`. */
  basis: Basis;
  /** JSON Pointer of the example in the bundle; of the response where it shows none. */
  pointer: string;
}

/** A named example of a response that carries no error code: a success, or a further example of an error without one. */
export interface PlainExample {
  operationId: string;
  key: StatusKey;
  status: number;
  name: string;
  mediaType: string | null;
  body: Json;
  headers: Record<string, string>;
  pointer: string;
}

/** One way to satisfy an operation's security: all of these schemes at once, each with its scopes. */
export type SecurityRequirement = { scheme: string; scopes: string[] }[];

/** @see https://spec.openapis.org/oas/v3.1.0#style-values */
export type ParameterStyle = "form" | "simple" | "label" | "matrix" | "spaceDelimited" | "pipeDelimited" | "deepObject";

/** How a field of a form, or a part of a multipart body, is written. @see https://spec.openapis.org/oas/v3.1.0#encoding-object */
export interface Encoding {
  contentType?: string;
  style?: ParameterStyle;
  explode?: boolean;
  allowReserved?: boolean;
}

/** An operation's parameter, `$ref` resolved. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required: boolean;
  description: string;
  schema: JsonObject;
  /** How a list or an object is written; that of its place where the document does not say. */
  style: ParameterStyle;
  /** Whether each item of a list, or member of an object, is written separately. */
  explode: boolean;
  allowReserved: boolean;
  /** The media type of a parameter that is described by `content`; null where `style` says how it is written. */
  mediaType: string | null;
  /** The first example, if the parameter has one. */
  example?: Json;
}

/** A response of an operation, `$ref` resolved one level; schemas keep theirs. */
export interface ResponseModel {
  key: StatusKey;
  /** That of `key`; for a range or `default` one that it covers and no other response of the operation does. */
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
  /** Made of method and path where the document gives none. */
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
  /** The defaults of the first server's variables, by name. */
  serverVariables: Record<string, string>;
  /** Alternatives; empty where no credential is needed. */
  security: SecurityRequirement[];
  /** The scope that is needed where it depends on path parameters (`x-scope-template`), such as `read:{category}`. */
  scopeTemplate: string | null;
  parameters: Parameter[];
  requestBody: {
    required: boolean;
    content: Record<string, { schema: JsonObject; examples: Record<string, Json>; encoding: Record<string, Encoding> }>;
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
  /** In order: the first whose `when` holds is the one of an answer; empty where the document declares none. */
  envelopes: Envelope[];
  operations: Operation[];
  /** By code, in the order in which operations first return them. */
  codes: Map<string, ErrorCode>;
  securitySchemes: Record<string, JsonObject>;
  /** The bundled OpenAPI document, `$ref`s to `#/components/…` kept; treat as frozen. */
  document: JsonObject;
}
