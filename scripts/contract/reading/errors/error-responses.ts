import type { Envelope } from "../../contract.ts";
import type { ErrorBody, ErrorExample, ErrorResponse, ResponseHeader, UsedResponse } from "../error-contract.ts";
import { type Example, examplesOf } from "../examples.ts";
import { objectOf } from "../json.ts";
import { hasMember, memberNode, memberNodes, type ResolvedNode } from "../resolved-node.ts";
import type { CodeReader } from "./code-definitions.ts";
import { readEnvelope } from "./envelope.ts";
import { headerText } from "./header-values.ts";

/** The responses among those used that describe an error, each once, with the codes that they allow. */
export function errorResponses(
  used: readonly UsedResponse[],
  envelope: Envelope | null,
  codes: CodeReader | null,
): ErrorResponse[] {
  const found = new Map<string, ErrorResponse | null>();
  for (const use of used) {
    let response = found.get(use.place.pointer);
    if (response === undefined) {
      response = errorResponse(use, envelope, codes);
      found.set(use.place.pointer, response);
    }
    response?.uses.push(use);
    if (response && use.status !== null && !response.statuses.includes(use.status)) response.statuses.push(use.status);
  }
  const responses = [...found.values()].filter((response) => response !== null);
  for (const response of responses) {
    response.statuses.sort((a, b) => a - b);
    for (const { codes: allowed } of response.bodies) {
      for (const code of allowed) if (!code.responses.includes(response)) code.responses.push(response);
    }
  }
  return responses;
}

function errorResponse(use: UsedResponse, envelope: Envelope | null, codes: CodeReader | null): ErrorResponse | null {
  const headers = responseHeaders(use.place);
  const described = describedBodies(use, headers);
  const bodies = described.map((body) => errorBody(body, use.status ?? 400, headers, envelope, codes));
  const fails = use.status === null ? !/^[123]XX$/i.test(use.key) : use.status >= 400;
  const carriesCodes = bodies.some((body) => body.mediaType === null && body.codes.length > 0);
  return fails || carriesCodes ? { place: use.place, uses: [], statuses: [], bodies, headers } : null;
}

function responseHeaders(response: ResolvedNode): ResponseHeader[] {
  return memberNodes(memberNode(response, "headers")).map(([name, place]) => {
    const holder = hasMember(place, "content") ? (memberNodes(memberNode(place, "content"))[0]?.[1] ?? place) : place;
    return { name, place, required: objectOf(place.value).required === true, examples: examplesOf(holder) };
  });
}

type Described = Pick<ErrorBody, "mediaType" | "holder" | "schema">;

function describedBodies({ status, place }: UsedResponse, headers: readonly ResponseHeader[]): Described[] {
  if (status !== null && status < 400) {
    const location = headers.find(({ name }) => name.toLowerCase() === "location")?.place;
    const isError =
      status >= 300 && location !== undefined && hasMember(memberNode(location, "schema"), "contentSchema");
    if (!isError) return [];
    return [{ mediaType: null, holder: location, schema: memberNode(location, "schema", "contentSchema") }];
  }
  return memberNodes(memberNode(place, "content")).map(([mediaType, holder]) => ({
    mediaType,
    holder,
    schema: memberNode(holder, "schema"),
  }));
}

function errorBody(
  described: Described,
  status: number,
  headers: readonly ResponseHeader[],
  envelope: Envelope | null,
  codes: CodeReader | null,
): ErrorBody {
  const examples = examplesOf(described.holder).map((example) =>
    errorExample(example, described, status, headers, envelope),
  );
  const read = codes?.read(described.schema) ?? { path: [described.schema], codes: [], referrers: [] };
  return { ...described, ...read, examples };
}

function errorExample(
  example: Example,
  { mediaType }: Described,
  status: number,
  headers: readonly ResponseHeader[],
  envelope: Envelope | null,
): ErrorExample {
  const values = Object.fromEntries(
    headers.flatMap(({ name, examples }) => {
      const own = examples.find((other) => other.name === example.name) ?? examples[0];
      return own === undefined ? [] : [[name, headerText(own.value)]];
    }),
  );
  const redirect = mediaType === null;
  const answer = {
    status,
    headers: redirect ? { ...values, location: headerText(example.value) } : values,
    body: redirect ? null : example.value,
  };
  const fields = envelope === null ? {} : readEnvelope(envelope, answer);
  return { ...example, code: typeof fields.code === "string" ? fields.code : undefined, fields };
}
