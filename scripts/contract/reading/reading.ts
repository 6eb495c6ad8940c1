import type { Envelope, Json, JsonObject, Method, SecurityRequirement, StatusKey } from "../contract.ts";
import type { EnvelopeFields } from "./errors/envelope.ts";
import type { Example } from "./examples.ts";
import type { ResolvedNode } from "./resolved-node.ts";

/**
 * An OpenAPI document as it is read, sound or not. The rules of lint judge it, and the contract model is made of it where
 * nothing blocks.
 */
export interface Reading {
  document: JsonObject;
  root: ResolvedNode;
  /** In order; without members that point nowhere, which the rule `envelope-declared` reports. */
  envelopes: Envelope[];
  operations: ReadOperation[];
  /** Every response that describes an error, once, however many operations share it. */
  errorResponses: ErrorResponse[];
  /** Every schema of a code, once: those that responses allow, then the components with `x-error` that none does. */
  codes: CodeDefinition[];
  /** Every text of the document that a reader or a program is shown, with its place. */
  texts(): readonly Text[];
}

/** An operation, however incomplete it is. */
export interface ReadOperation {
  /** As written; made of method and path where the document gives none. */
  operationId: string;
  /** What messages call it: the operationId as written, else method and path. */
  name: string;
  method: Method;
  path: string;
  pathItem: ResolvedNode;
  place: ResolvedNode;
  security: SecurityRequirement[];
  /** Its own, and those of its path that it does not override. */
  parameters: { name: string; in: string; place: ResolvedNode }[];
  /** Null where none is described. */
  requestBody: ResolvedNode | null;
  responses: UsedResponse[];
}

/** A response where an operation names it. */
export interface UsedResponse {
  operation: ReadOperation;
  /** As written, of any form. */
  key: string;
  /** Undefined where OpenAPI does not know such a key. */
  statusKey: StatusKey | undefined;
  /** Null where the key covers more than one status. */
  status: number | null;
  /** The status of its error cases: one that the range or `default` covers. */
  errorStatus: number;
  /** Whether other keys cover every error that this one, a `default`, could be. */
  covered: boolean;
  /** Where the operation names it; `place` is where it is described. */
  pointer: string;
  place: ResolvedNode;
  headers: ResponseHeader[];
  /** The decoded query of a redirect's `Location` first, then each media type. */
  bodies: ResponseBody[];
}

/** A response that describes an error: any from 400 on, and a redirect that carries codes. */
export interface ErrorResponse {
  place: ResolvedNode;
  uses: UsedResponse[];
  /** The statuses that operations give it, ascending. */
  statuses: number[];
  bodies: ResponseBody[];
  headers: ResponseHeader[];
}

/** A media type of a response, or the decoded query of a redirect's `Location`. */
export interface ResponseBody {
  /** Null for a redirect. */
  mediaType: string | null;
  /** The one that is for these answers; without any field where none is. */
  envelope: Envelope;
  /** The media type object, or the `Location` header. */
  holder: ResolvedNode;
  schema: ResolvedNode;
  /** The objects on the way to the code, the outermost first; the last holds the code itself or the list of codes. */
  path: ResolvedNode[];
  /** The codes that it allows; none where it does not describe an error. */
  codes: CodeDefinition[];
  /** For each of the codes, JSON Pointer of where the body lists it: of the `$ref` to its schema, else of the schema. */
  referrers: string[];
  readonly examples: ResponseExample[];
}

/** An example of a body. */
export interface ResponseExample extends Example {
  /** The envelope of its body. */
  envelope: Envelope;
  /** The code where the envelope says that one is, if any. */
  code: string | undefined;
  fields: EnvelopeFields;
  /** The response headers that belong to it, by name. */
  headers: Record<string, string>;
}

/** A response header. */
export interface ResponseHeader {
  name: string;
  place: ResolvedNode;
  required: boolean;
  examples: Example[];
  /** Its examples by name, else what its schema offers. */
  values: Record<string, Json>;
}

/** A schema that describes one code: by its constant, by its `x-error`, or both. */
export interface CodeDefinition {
  /** The constant less what the envelope strips, else the component's name, else empty. */
  code: string;
  /** The constant as the schema has it; undefined if the schema has no constant. */
  value: string | number | undefined;
  /** Whether something fixes the code: a constant, or the component's name where the code is in a header. */
  fixed: boolean;
  /** Whether the code is listed by a response header, so that `place` is the schema of the body. */
  inHeader: boolean;
  /** The name of its component, or undefined where it is written inline. */
  component: string | undefined;
  /** What its examples are called: the code, or the component where the code can be no component's name. */
  label: string;
  place: ResolvedNode;
  schema: JsonObject;
  /** Its `x-error`, or undefined where it has none. */
  error: JsonObject | undefined;
  /** The values that its `type` is pinned to, where the envelope has one beside the code; empty where it is open. */
  types: string[];
  /** The envelopes of the bodies that allow it. */
  envelopes: Envelope[];
  /** Where responses allow it; empty for one that nothing reaches. */
  responses: ErrorResponse[];
}

/** A text of the document. */
export interface Text {
  pointer: string;
  text: string;
  /** Whether it is sample data, prose for readers, or what an end user is shown. */
  kind: "data" | "prose" | "user message";
  /** Whether it is part of an error: of an error response, a code's schema or an example of one. */
  ofError: boolean;
}
