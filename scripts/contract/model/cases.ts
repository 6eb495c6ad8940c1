import { STATUS_CODES } from "node:http";
import type { Report } from "../blocking/report.ts";
import type { Case, Envelope, ErrorCode, Json, PlainExample } from "../contract.ts";
import { type CodeSchema, codesOfSchema, constantsOf } from "../reading/errors/codes.ts";
import { bodyTokens, codePointer, envelopeFor, headerName, readCode, stripCode } from "../reading/errors/envelope.ts";
import { headerText, headerValues } from "../reading/errors/header-values.ts";
import { type Example, examplesOf } from "../reading/examples.ts";
import { objectOf } from "../reading/json.ts";
import { appendPointer, parsePointer, valueAt } from "../reading/json-pointer.ts";
import type { PlacedResponse } from "../reading/operations/responses.ts";
import { isErrorKey } from "../reading/operations/status-key.ts";
import { memberNode, memberNodes, type ResolvedNode } from "../reading/resolved-node.ts";
import type { SampledCode } from "./sample-body.ts";

/** Makes a body from its schema. */
export type Sampler = (schema: ResolvedNode, code?: SampledCode) => Json;

/** What is known of the operation and its contract while a response is read. */
export interface CaseContext {
  operationId: string;
  envelopes: readonly Envelope[];
  isDocumented: (code: string, status: number) => boolean;
  isCode: (name: string) => boolean;
  /** Makes bodies that the contract does not show. */
  sample: Sampler;
  report: Report;
}

/** The examples of one response: those with an error code, and the rest. */
export interface ResponseExamples {
  cases: Case[];
  examples: PlainExample[];
}

/** A body (or a redirect) that a response describes, with the codes its schema allows. */
interface Variant {
  /** Null for a redirect. */
  mediaType: string | null;
  envelope: Envelope;
  schema: ResolvedNode;
  codes: CodeSchema[];
  examples: Example[];
}

/**
 * The codes that a response's schemas allow, by their first appearance: of its bodies where it is an error, and of the
 * decoded query of `Location` for a redirect.
 */
export function codesOfResponse(
  response: PlacedResponse,
  operationId: string,
  envelopes: readonly Envelope[],
): CodeSchema[] {
  const codes = variantsOf(response, operationId, envelopes).flatMap((variant) => variant.codes);
  return [...new Map(codes.map((code) => [`${code.code}\n${code.place.pointer}`, code])).values()];
}

/**
 * The code of an error answer that carries none: `$` and its key. Undefined for a response that is no error, or whose
 * schemas allow codes.
 */
export function codeOfStatus(
  response: PlacedResponse,
  operationId: string,
  envelopes: readonly Envelope[],
): ErrorCode | undefined {
  const { key, description } = response.model;
  if (!isErrorKey(key) || response.covered) return undefined;
  const variants = variantsOf(response, operationId, envelopes);
  if (variants.some(({ codes }) => codes.length > 0)) return undefined;
  const body = variants.find(({ schema }) => schema.value !== undefined)?.schema;
  return {
    code: `$${key}`,
    pointer: body?.pointer ?? response.place.pointer,
    pointers: [body?.pointer ?? response.place.pointer],
    schema: body === undefined ? {} : objectOf(body.value),
    title: titleOf(key, response.errorStatus),
    description,
    recovery: "never",
    recoveryByStatus: true,
    action: "",
    userMessage: "",
    source: "",
    basis: "documented",
    inferred: [],
    types: [],
    statuses: [],
    operationIds: [],
  };
}

function titleOf(key: string, status: number): string {
  if (key === "default") return "Any other status";
  return key.endsWith("XX") ? `Any other ${key[0]}xx status` : `${key} ${STATUS_CODES[status] ?? ""}`.trim();
}

/**
 * Sorts a response's examples into error cases and plain examples. A code that several media types show makes one case,
 * of the first; one that none shows makes a case whose body is made from its schema. Reports an example whose code the
 * schema does not allow.
 */
export function casesOfResponse(response: PlacedResponse, context: CaseContext): ResponseExamples {
  const { model, place } = response;
  const { key, status } = model;
  const { operationId, envelopes } = context;
  const variants = variantsOf(response, operationId, envelopes);
  const result: ResponseExamples = { cases: [], examples: [] };
  const codes = variants.flatMap((variant) => variant.codes);

  function add(code: string, variant: Variant | undefined, example: Example | undefined, body: Json): void {
    if (result.cases.some((other) => other.code === code)) return;
    const { mediaType = null, schema } = variant ?? {};
    const status = response.errorStatus;
    result.cases.push({
      ...{ operationId, key, status, code, mediaType, body },
      sampled: example === undefined && mediaType !== null,
      schema: mediaType === null || schema?.value === undefined ? null : schema.pointer,
      headers: { ...headersFor(example?.name ?? code), ...locationOf(variant, example) },
      basis: context.isDocumented(code, status) ? "documented" : "inferred",
      pointer: example?.pointer ?? place.pointer,
    });
  }

  const headersFor = (name: string | null) => headerValues(model.headers, name, context.isCode);
  const locationOf = (variant: Variant | undefined, example: Example | undefined): Record<string, string> =>
    variant?.mediaType === null && example !== undefined ? { [locationName(response)]: headerText(example.value) } : {};

  for (const variant of variants) {
    for (const example of variant.examples) {
      const headers = { ...headersFor(example.name), ...locationOf(variant, example) };
      const body: Json = variant.mediaType === null ? null : example.value;
      const carriesCode = isErrorKey(key) || variant.mediaType === null;
      const code = carriesCode ? readCode(variant.envelope, { status, headers, body }) : undefined;
      const plain = {
        ...{ operationId, key, status, mediaType: variant.mediaType, body, headers },
        pointer: example.pointer,
      };
      // Where a response documents no code, any text that is no code of the contract may stand in its place.
      if (code !== undefined && (codes.length > 0 || context.isCode(code))) {
        if (variant.codes.some((allowed) => allowed.code === code)) add(code, variant, example, body);
        else reportUnknown(code, variant, example, context);
      } else result.examples.push({ ...plain, name: example.name ?? "example" });
    }
  }
  for (const variant of variants) {
    // A redirect that no example shows has no address to send the caller to.
    if (variant.mediaType === null) continue;
    for (const code of variant.codes) {
      if (result.cases.some((other) => other.code === code.code)) continue;
      const tokens = bodyTokens(codePointer(variant.envelope) ?? "header:");
      const at =
        tokens === null || code.value === undefined ? undefined : { tokens, at: code.place, value: code.value };
      add(code.code, variant, undefined, context.sample(variant.schema, at));
    }
  }
  if (codes.length === 0 && isErrorKey(key) && !response.covered) {
    const variant = variants.find(({ examples }) => examples.length > 0) ?? variants[0];
    const [example] = variant?.examples ?? [];
    const made = variant !== undefined && example === undefined ? context.sample(variant.schema) : null;
    const body = example?.value ?? made;
    add(`$${key}`, variant, example, body);
    // The first example is the case; further ones stay plain.
    if (example !== undefined && status === response.errorStatus)
      result.examples = result.examples.filter(({ pointer }) => pointer !== example.pointer);
  }
  return result;
}

/**
 * Reports a code that the schema of its response does not allow, where the mistake is: at a schema that is named for the
 * code but fixes another one, at the reference to the example of another response, or at the code in the example.
 */
function reportUnknown(
  code: string,
  { codes, envelope, mediaType }: Variant,
  { name, pointer, referrer }: Example,
  { isCode, report }: CaseContext,
): void {
  const tokens = bodyTokens(codePointer(envelope) ?? "header:");
  const inBody = mediaType === null || tokens === null ? [] : tokens;
  const inExample = name === null || inBody.length === 0 ? inBody : ["value", ...inBody];
  const to = appendPointer(pointer, ...inExample);
  const misnamed = codes.find(({ component, fixed }) => fixed && component === code);
  if (misnamed !== undefined) {
    const constant = appendPointer(misnamed.place.pointer, "properties", tokens?.at(-1) ?? "", "const");
    const isThere = valueAt(misnamed.place.document, constant) === misnamed.value;
    const message = `The schema \`${code}\` describes the code ${misnamed.code}`;
    const remedy = `Name the schema \`${misnamed.code}\`, or correct the constant.`;
    const repair = isThere ? { repair: { pointer: constant, value: code } } : {};
    const at = isThere ? constant : misnamed.place.pointer;
    report("example-code-allowed", at, message, remedy, { from: pointer, to, ...repair });
    return;
  }
  const meant = codes.find((allowed) => allowed.code === name)?.value;
  const isTypo = meant !== undefined && inBody.length > 0 && referrer === pointer;
  const known = isCode(code);
  const about = {
    from: pointer,
    to,
    ...(!known && { code }),
    ...(isTypo && { repair: { pointer: to, value: meant } }),
  };
  // An example that is named for its code is sound; the response that refers to it is not.
  const isSound = known || (referrer !== pointer && parsePointer(pointer).at(-1) === code);
  const at = isSound ? referrer : to;
  const remedy = isSound
    ? "Add the code's schema to this response, or move the example to the response that has it."
    : "Correct the code, or write a schema for it.";
  report("example-code-allowed", at, `This response does not allow ${code}`, remedy, about);
}

function variantsOf(response: PlacedResponse, operationId: string, envelopes: readonly Envelope[]): Variant[] {
  const { place, errorStatus: status } = response;
  const { key } = response.model;
  const location = redirectHeader(status, place);
  const variantOf = (mediaType: string | null, holder: ResolvedNode, schema: ResolvedNode): Variant => {
    const envelope = envelopeFor(envelopes, { status, mediaType, operationId });
    const carriesCode = isErrorKey(key) || mediaType === null;
    const codes = carriesCode
      ? [...codesOfSchema(schema, envelope).codes, ...codesOfHeader(place, schema, envelope)]
      : [];
    return { mediaType, envelope, schema, codes, examples: examplesOf(holder) };
  };
  const redirects =
    location === undefined ? [] : [variantOf(null, location, memberNode(location, "schema", "contentSchema"))];
  const bodies = memberNodes(memberNode(place, "content")).map(([mediaType, media]) =>
    variantOf(mediaType, media, memberNode(media, "schema")),
  );
  return [...redirects, ...bodies];
}

/** The codes that a response header lists, where the envelope says that the code is in one; the body is their schema. */
function codesOfHeader(response: ResolvedNode, body: ResolvedNode, envelope: Envelope): CodeSchema[] {
  const name = headerName(codePointer(envelope) ?? "")?.toLowerCase();
  const header = memberNodes(memberNode(response, "headers")).find(([key]) => key.toLowerCase() === name)?.[1];
  if (name === undefined || header === undefined) return [];
  return constantsOf(memberNode(header, "schema")).map((value) => ({
    code: stripCode(String(value), envelope),
    value: undefined,
    fixed: true,
    place: body.value !== undefined ? body : memberNode(header, "schema"),
    component: undefined,
    types: [],
  }));
}

/** The `Location` header of a redirect. */
function redirectHeader(status: number, response: ResolvedNode): ResolvedNode | undefined {
  if (status < 300 || status > 399) return undefined;
  return memberNodes(memberNode(response, "headers")).find(([name]) => name.toLowerCase() === "location")?.[1];
}

function locationName({ place }: PlacedResponse): string {
  const names = memberNodes(memberNode(place, "headers")).map(([name]) => name);
  return names.find((name) => name.toLowerCase() === "location") ?? "Location";
}
