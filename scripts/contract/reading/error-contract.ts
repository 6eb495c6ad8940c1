import type { Envelope, JsonObject, Method, SecurityRequirement } from "../contract.ts";
import type { EnvelopeFields } from "./errors/envelope.ts";
import type { Example } from "./examples.ts";
import type { ResolvedNode } from "./resolved-node.ts";

/**
 * A contract as the rules read it: unlike the contract model it says nothing about soundness, so that a document that
 * contradicts itself, or another project's, can be read as well.
 */
export interface ErrorContract {
  document: JsonObject;
  root: ResolvedNode;
  /** Null where the document declares none that can be read; most rules then have nothing to look at. */
  envelope: Envelope | null;
  operations: LintedOperation[];
  /** Every response that describes an error, once, however many operations share it. */
  errorResponses: ErrorResponse[];
  /** Every schema of a code, once, and those that no response reaches. */
  codes: CodeDefinition[];
  /** Every text of the document that a reader or a program is shown, with its place. */
  texts(): readonly Text[];
}

/** An operation, with its responses by status. */
export interface LintedOperation {
  /** Its operationId, or its method and path. */
  name: string;
  method: Method;
  path: string;
  place: ResolvedNode;
  security: SecurityRequirement[];
  parameters: { name: string; in: string; place: ResolvedNode }[];
  /** Null where none is described. */
  requestBody: ResolvedNode | null;
  responses: UsedResponse[];
}

/** A response where an operation names it. */
export interface UsedResponse {
  operation: LintedOperation;
  /** The key as written: a status, a range such as `4XX`, or `default`. */
  key: string;
  /** Null where the key stands for more than one status. */
  status: number | null;
  /** Where the operation names it; `place` is where it is described. */
  pointer: string;
  place: ResolvedNode;
}

/** A response that describes an error: any from 400 on, and a redirect that carries codes. */
export interface ErrorResponse {
  place: ResolvedNode;
  uses: UsedResponse[];
  /** The statuses that operations give it, ascending. */
  statuses: number[];
  bodies: ErrorBody[];
  headers: ResponseHeader[];
}

/** A media type of an error response, or the decoded query of a redirect's `Location`. */
export interface ErrorBody {
  /** Null for a redirect. */
  mediaType: string | null;
  /** The media type object, or the `Location` header. */
  holder: ResolvedNode;
  schema: ResolvedNode;
  /** The objects on the way to the code, the outermost first; the last holds the code itself or the list of codes. */
  path: ResolvedNode[];
  codes: CodeDefinition[];
  /** For each of the codes, JSON Pointer of where the body lists it: of the `$ref` to its schema, else of the schema. */
  referrers: string[];
  examples: ErrorExample[];
}

/** An example of an error body. */
export interface ErrorExample extends Example {
  /** The code that it carries, if any. */
  code: string | undefined;
  fields: EnvelopeFields;
}

/** A response header. */
export interface ResponseHeader {
  name: string;
  place: ResolvedNode;
  required: boolean;
  examples: Example[];
}

/** A schema that describes one code: by its constant, by its `x-error`, or both. */
export interface CodeDefinition {
  /** The constant, else the component's name, else empty. */
  code: string;
  /** The name of its component, or undefined where it is written inline. */
  component: string | undefined;
  /** What its examples are called: the code, or the component where the code can be no component's name. */
  label: string;
  place: ResolvedNode;
  schema: JsonObject;
  /** Its `x-error`, or undefined where it has none. */
  error: JsonObject | undefined;
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
