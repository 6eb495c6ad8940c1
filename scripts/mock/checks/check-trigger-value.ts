import type { Json } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import type { Rejection, RequestContext } from "./request-context.ts";
import { identifierWords, namesCode, triggerCause, unknownUuid } from "./trigger-words.ts";

/** Refuses a request one of whose values names a code, or is an identifier made up to be unknown. */
export function checkTriggerValue(context: RequestContext): Rejection | undefined {
  const { compiled, parameters } = context;
  const codes = compiled.answers.flatMap(({ answer }) => (answer.code === null ? [] : [answer.code]));
  for (const [place, value] of valuesOf(context)) {
    const code = codes.find((candidate) => namesCode(value, candidate));
    if (code !== undefined)
      return { code, why: `${place} names the code ${code}`, details: { param: lastPart(place) } };
  }
  for (const [name, value] of Object.entries(parameters)) {
    const trigger = value === unknownUuid ? { cause: "unknown-id" as const } : triggerCause(value, identifierWords);
    // Only an operation that can answer so does: elsewhere "missing" is a word like any other.
    if (trigger === undefined || !compiled.answers.some(({ answer }) => answer.status === statusOf(trigger.cause)))
      continue;
    return {
      cause: trigger.cause,
      why: `"${value}" means an identifier that is ${trigger.cause === "duplicate" ? "taken" : "unknown"}`,
      details: { param: name },
    };
  }
  return takenValue(context);
}

/** A value of a body that says it is a duplicate, where something is created that can be one. */
function takenValue({ compiled, body }: RequestContext): Rejection | undefined {
  if (compiled.operation.method !== "post" || body.kind !== "json") return undefined;
  if (!compiled.answers.some(({ answer }) => answer.code !== null && answer.status === 409)) return undefined;
  for (const [place, value] of stringsIn(body.value, "body ", 2)) {
    if (triggerCause(localPart(value), { duplicate: "duplicate" }) === undefined) continue;
    return {
      cause: "duplicate",
      why: `"${value}" means something that exists already`,
      details: { param: lastPart(place) },
    };
  }
  return undefined;
}

/** Of an e-mail address the part before the `@`, so that `ann_duplicate@example.com` is taken; else the value. */
function localPart(value: string): string {
  const [local = value, ...rest] = value.split("@");
  return rest.length === 1 ? local : value;
}

function statusOf(cause: string): number {
  return cause === "duplicate" ? 409 : 404;
}

function lastPart(place: string): string {
  return place.slice(place.indexOf(" ") + 1);
}

/** Every string of a request with its place; of a body, two levels. */
function* valuesOf({ parameters, target, body }: RequestContext): Generator<[place: string, value: string]> {
  for (const [name, value] of Object.entries(parameters)) yield [`path ${name}`, value];
  if (target.query !== null) for (const [name, value] of target.query) yield [`query ${name}`, value];
  if (body.kind === "form") for (const [name, value] of Object.entries(body.value)) yield [`body ${name}`, value];
  if (body.kind === "json") yield* stringsIn(body.value, "body ", 2);
}

function* stringsIn(value: Json, prefix: string, levels: number): Generator<[place: string, value: string]> {
  if (!isObject(value)) return;
  for (const [name, member] of Object.entries(value)) {
    if (typeof member === "string") yield [prefix + name, member];
    else if (levels > 1) yield* stringsIn(member, `${prefix}${name}.`, levels - 1);
  }
}
