import type { Contract } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import { branchFault } from "../prism/branch-fault.ts";
import type { Violation } from "../prism/violation.ts";
import type { Check, Rejection, RequestContext } from "./request-context.ts";

/** A fault of a request in the words of the contract. */
interface ValidationError {
  /** Whether something is missing or wrong. */
  kind: "missing" | "wrong";
  param: string | undefined;
  why: string;
}

/** Refuses what breaks the contract's schemas, and says where. */
export function createValidityCheck(contract: Contract): Check {
  return async (context) => {
    const version = unsupportedVersion(context);
    if (version !== undefined) return version;
    const violations = (await context.violations()).filter(({ code }) => code !== "401");
    const media = violations.find(({ code }) => code === "415");
    if (media !== undefined) return { cause: "unsupported-media-type", why: media.message };
    const [first] = violations;
    return first && refusalOf(bodyFault(contract, context, first) ?? faultOf(first), context);
  };
}

function refusalOf({ kind, param, why }: ValidationError, { compiled }: RequestContext): Rejection {
  const codes = compiled.answers.flatMap(({ answer }) => (answer.code === null ? [] : [answer.code]));
  const details = param === undefined ? {} : { details: { param } };
  const own = kind === "wrong" && param !== undefined ? codeAbout(param, codes) : undefined;
  const redirected = compiled.answers.some(({ answer }) => answer.code !== null && answer.status < 400);
  // RFC 6749, section 4.1.2.1: nothing is sent to a redirect URI that may not be the client's.
  if (redirected && param !== "client_id" && param !== "redirect_uri") {
    const code = own ?? codes.find((candidate) => /invalid_request/i.test(candidate));
    if (code !== undefined) return { code, why, ...details };
  }
  if (own !== undefined) return { code: own, why, ...details };
  return { cause: kind === "missing" ? "missing-field" : "invalid-request", why, ...details };
}

/** The code that is about a parameter by its name: `unsupported_grant_type`, `invalid_scope`. */
function codeAbout(param: string, codes: readonly string[]): string | undefined {
  const name = (param.split(".").at(-1) ?? param).toLowerCase();
  return codes.find((code) => [`unsupported_${name}`, `invalid_${name}`].includes(code.toLowerCase()));
}

/** A version header with another value than the contract shows, where the contract has a code for that. */
function unsupportedVersion({ compiled, request }: RequestContext): Rejection | undefined {
  if (!compiled.answers.some(({ answer }) => answer.code !== null && /version/i.test(answer.code))) return undefined;
  for (const { name, in: place, example, schema } of compiled.operation.parameters) {
    if (place !== "header" || !/version/i.test(name)) continue;
    const sent = request.headers[name.toLowerCase()];
    const known = [example, ...(Array.isArray(schema.enum) ? schema.enum : [])].filter((value) => value !== undefined);
    if (sent === undefined || known.length === 0 || known.some((value) => String(value) === sent)) continue;
    return {
      cause: "unsupported-version",
      why: `"${sent}" is not a version that the contract shows`,
      details: { param: name },
    };
  }
  return undefined;
}

function bodyFault(
  contract: Contract,
  { compiled, body }: RequestContext,
  { path }: Violation,
): ValidationError | undefined {
  const [content] = Object.values(compiled.operation.requestBody?.content ?? {});
  const value = body.kind === "form" || body.kind === "json" ? body.value : null;
  if (path[0] !== "body" || content === undefined || !isObject(value)) return undefined;
  const fault = branchFault(contract.document, content.schema, value);
  if (fault === undefined) return undefined;
  return fault.kind === "missing"
    ? { kind: "missing", param: fault.member, why: `the body lacks "${fault.member}"` }
    : { kind: "wrong", param: fault.member, why: `"${fault.member}" has a value that is not allowed` };
}

/** The field or parameter at fault, with dots between its parts, as far as the validator names it. */
function faultOf({ path, code, message }: Violation): ValidationError {
  const missing = code === "required" ? /required property '([^']+)'/.exec(message)?.[1] : undefined;
  const extra = code === "additionalProperties" ? /; found '([^']+)'/.exec(message)?.[1] : undefined;
  const parts = [
    ...path.slice(1),
    ...(missing === undefined ? [] : [missing]),
    ...(extra === undefined ? [] : [extra]),
  ];
  return {
    kind: code === "required" ? "missing" : "wrong",
    param: parts.length === 0 ? undefined : parts.join("."),
    why: message.slice(0, 200),
  };
}
