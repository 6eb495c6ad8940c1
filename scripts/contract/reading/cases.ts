import type { Case, Envelope, Json, PlainExample } from "../contract.ts";
import { type CodeSchema, codesOfSchema } from "./codes.ts";
import { readField } from "./envelope.ts";
import { type Example, examplesOf } from "./examples.ts";
import { headerText, headerValues } from "./header-values.ts";
import { memberPlace, memberPlaces, type Place } from "./place.ts";
import type { Report } from "./report.ts";
import type { PlacedResponse } from "./responses.ts";

/** What is known of the operation and its contract while a response is read. */
export interface CaseContext {
  operationId: string;
  envelope: Envelope;
  isDocumented: (code: string, status: number) => boolean;
  isCode: (name: string) => boolean;
  report: Report;
}

/** The examples of one response: those with an error code, and the rest. */
export interface ResponseExamples {
  cases: Case[];
  examples: PlainExample[];
}

/** A body (or a redirect) that a response describes, with the codes its schema allows. */
interface Variant {
  mediaType: string | null;
  allowed: Set<string>;
  examples: Example[];
}

/**
 * The codes that a response's schemas allow, by their first appearance: of its bodies from 400 on, and of the decoded
 * query of `Location` for a redirect.
 */
export function codesOfResponse({ model, place }: PlacedResponse, envelope: Envelope, report: Report): CodeSchema[] {
  const found = new Map<string, CodeSchema>();
  for (const schema of errorSchemas(model.status, place)) {
    for (const code of codesOfSchema(schema, envelope.code, report))
      if (!found.has(code.code)) found.set(code.code, code);
  }
  return [...found.values()];
}

/**
 * Sorts a response's examples into error cases and plain examples. A code that several media types show makes one case,
 * of the first. Reports an example whose code the schema does not allow, or whose name is not its code.
 */
export function casesOfResponse(response: PlacedResponse, context: CaseContext): ResponseExamples {
  const { model } = response;
  const result: ResponseExamples = { cases: [], examples: [] };
  for (const { mediaType, allowed, examples } of variants(response, context)) {
    for (const example of examples) {
      const headers = headerValues(model.headers, example.name, context.isCode);
      const redirect = mediaType === null;
      if (redirect) headers[locationName(response)] = headerText(example.value);
      const body: Json = redirect ? null : example.value;
      const shared = {
        operationId: context.operationId,
        status: model.status,
        mediaType,
        body,
        headers,
        pointer: example.pointer,
      };
      const carriesCode = redirect || model.status >= 400;
      const code = carriesCode ? readField(context.envelope.code, { status: model.status, headers, body }) : undefined;
      // Where a response documents no code, any text that is no code of the contract may stand in its place.
      const uncoded = typeof code !== "string" || (allowed.size === 0 && !context.isCode(code));
      if (uncoded) result.examples.push({ ...shared, name: example.name ?? "example" });
      else if (accept(code, example, allowed, context) && !result.cases.some((other) => other.code === code)) {
        result.cases.push({
          ...shared,
          code,
          basis: context.isDocumented(code, model.status) ? "documented" : "inferred",
        });
      }
    }
  }
  return result;
}

function accept(
  code: string,
  { name, pointer }: Example,
  allowed: Set<string>,
  { isCode, report }: CaseContext,
): boolean {
  if (!allowed.has(code)) {
    const remedy = isCode(code)
      ? "Add the code's schema to this response, or give the example a code of this response."
      : `Write a schema "${code}" with "x-error" and add it to this response, or correct the example.`;
    report(pointer, `The example's code "${code}" is none that this response allows`, remedy);
    return false;
  }
  if (name !== null && name !== code) {
    report(pointer, `The example "${name}" shows the code "${code}"`, `Name the example "${code}", as its code.`);
  }
  return true;
}

function variants({ model, place }: PlacedResponse, { envelope }: CaseContext): Variant[] {
  const quiet: Report = () => {};
  const allowedBy = (schema: Place) => new Set(codesOfSchema(schema, envelope.code, quiet).map(({ code }) => code));
  const location = redirectHeader(model.status, place);
  const redirects =
    location === undefined
      ? []
      : [
          {
            mediaType: null,
            allowed: allowedBy(memberPlace(location, "schema", "contentSchema")),
            examples: examplesOf(location),
          },
        ];
  const bodies = memberPlaces(memberPlace(place, "content")).map(([mediaType, media]) => ({
    mediaType,
    allowed: allowedBy(memberPlace(media, "schema")),
    examples: examplesOf(media),
  }));
  return [...redirects, ...bodies];
}

function errorSchemas(status: number, place: Place): Place[] {
  if (status < 300) return [];
  const location = redirectHeader(status, place);
  if (location !== undefined) return [memberPlace(location, "schema", "contentSchema")];
  return memberPlaces(memberPlace(place, "content")).map(([, media]) => memberPlace(media, "schema"));
}

/** The `Location` header of a redirect. */
function redirectHeader(status: number, response: Place): Place | undefined {
  if (status < 300 || status > 399) return undefined;
  return memberPlaces(memberPlace(response, "headers")).find(([name]) => name.toLowerCase() === "location")?.[1];
}

function locationName({ place }: PlacedResponse): string {
  const names = memberPlaces(memberPlace(place, "headers")).map(([name]) => name);
  return names.find((name) => name.toLowerCase() === "location") ?? "Location";
}
