import type { Envelope } from "../../contract.ts";
import { type Example, examplesOf } from "../examples.ts";
import { headerNamed } from "../operations/response-headers.ts";
import { isErrorKey } from "../operations/status-key.ts";
import type { ResponseBody, ResponseExample, UsedResponse } from "../reading.ts";
import { memberNode, memberNodes } from "../resolved-node.ts";
import type { CollectedCodes } from "./code-definitions.ts";
import { codesOfHeader, codesOfSchema } from "./codes.ts";
import { envelopeFor, readCode, readEnvelope } from "./envelope.ts";
import { headerText, headerValues } from "./header-values.ts";

/** Reads the bodies of a response where an operation uses it; another use that reads them alike has the same ones. */
export type BodyReader = (use: UsedResponse) => ResponseBody[];

/** What a response describes a body by. */
interface DescribedBody extends Pick<ResponseBody, "mediaType" | "holder" | "schema"> {}

/**
 * Begins to read the bodies of a document with these envelopes.
 * @param isCode Whether a name is a code of the document; asked when examples are, once all codes are collected.
 */
export function bodyReader(
  envelopes: readonly Envelope[],
  codes: CollectedCodes,
  isCode: (name: string) => boolean,
): BodyReader {
  const described = new Map<string, DescribedBody[]>();
  const known = new Map<string, ResponseBody>();

  function bodyOf(use: UsedResponse, { mediaType, holder, schema }: DescribedBody): ResponseBody {
    const { place, errorStatus: status, operation, statusKey } = use;
    const envelope = envelopeFor(envelopes, { status, mediaType, operationId: operation.operationId });
    const describesError = mediaType === null || statusKey === undefined || isErrorKey(statusKey);
    const key = `${place.pointer}\n${mediaType}\n${describesError} ${isRedirect(use)} ${envelopes.indexOf(envelope)}`;
    const read = known.get(key);
    if (read !== undefined) return read;
    const found = describesError ? codesOfSchema(schema, envelope) : { path: [], codes: [] };
    const allowed = describesError ? [...found.codes, ...codesOfHeader(place, schema, envelope)] : [];
    const listed = new Map(allowed.map((code) => [codes.define(code, envelope), code.place.referrer]));
    let examples: ResponseExample[] | undefined;
    const body: ResponseBody = {
      ...{ mediaType, envelope, holder, schema },
      path: found.path,
      codes: [...listed.keys()],
      referrers: [...listed.values()],
      get examples() {
        examples ??= readExamples(body, use, isCode);
        return examples;
      },
    };
    known.set(key, body);
    return body;
  }

  return (use) => {
    const key = `${use.place.pointer}\n${isRedirect(use)}`;
    const bodies = described.get(key) ?? describedBodies(use);
    described.set(key, bodies);
    return bodies.map((body) => bodyOf(use, body));
  };
}

/** The decoded query of a redirect's `Location` first, then each media type. */
function describedBodies(use: UsedResponse): DescribedBody[] {
  const location = isRedirect(use) ? headerNamed(use, "location")?.place : undefined;
  const contents = memberNodes(memberNode(use.place, "content")).map(([mediaType, holder]) => ({
    ...{ mediaType, holder },
    schema: memberNode(holder, "schema"),
  }));
  if (location === undefined) return contents;
  const schema = memberNode(location, "schema", "contentSchema");
  return [{ mediaType: null, holder: location, schema }, ...contents];
}

const isRedirect = ({ errorStatus }: UsedResponse): boolean => errorStatus >= 300 && errorStatus <= 399;

function readExamples(
  { mediaType, envelope, holder }: ResponseBody,
  use: UsedResponse,
  isCode: (name: string) => boolean,
): ResponseExample[] {
  const values = Object.fromEntries(
    use.headers.map(({ name, required, values: examples }) => [name, { required, examples }]),
  );
  const location = headerNamed(use, "location")?.name ?? "Location";
  return examplesOf(holder).map((example: Example) => {
    const headers = {
      ...headerValues(values, example.name, isCode),
      ...(mediaType === null && { [location]: headerText(example.value) }),
    };
    const answer = { status: use.errorStatus, headers, body: mediaType === null ? null : example.value };
    return { ...example, envelope, code: readCode(envelope, answer), fields: readEnvelope(envelope, answer), headers };
  });
}
