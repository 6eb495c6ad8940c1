import { parseStep, parseSteps } from "../../../client/testing/step.ts";
import type { Json, JsonObject } from "../../contract/contract.ts";
import { arrayOf, isObject } from "../../contract/reading/json.ts";
import type { CompiledOperation } from "../answers/compile-operation.ts";
import type { ApiMock } from "../api-mock.ts";
import { shortName } from "../request/client-name.ts";
import type { Conditions } from "./conditions.ts";
import type { NewScenario } from "./scenarios.ts";

/** What is wrong with a scenario, and at which member. */
export interface ScenarioFault {
  detail: string;
  at: readonly string[];
}

const members = ["client", "api", "operation", "when", "answer", "steps", "repeat"] as const;
const places = ["path", "query", "header", "body"] as const;

/**
 * Reads a scenario as the control route and scenario files have it, and checks it against what is mocked.
 * @example
 * ```json
 * { "operation": "GET /patients/{id}", "when": { "path": { "id": "42" } }, "answer": "resource_not_found" }
 * ```
 */
export function readScenario(value: Json, apis: readonly ApiMock[]): NewScenario | ScenarioFault {
  if (!isObject(value))
    return { detail: 'A scenario is a JSON object such as {"steps": ["throttled*2", "ok"]}.', at: [] };
  const unknown = Object.keys(value).find((name) => !members.some((known) => known === name));
  if (unknown !== undefined) {
    return { detail: `A scenario has no member "${unknown}"; it has ${members.join(", ")}.`, at: [unknown] };
  }
  const { client, api, operation, repeat, when } = value;
  for (const [name, member] of Object.entries({ client, api, operation })) {
    if (member !== undefined && typeof member !== "string")
      return { detail: `"${name}" must be a string.`, at: [name] };
  }
  if (repeat !== undefined && typeof repeat !== "boolean") {
    return { detail: '"repeat" must be true or false.', at: ["repeat"] };
  }
  const chosen = operationsOf(apis, api, operation);
  if (chosen.length === 0) {
    const detail = `No operation "${operation ?? "of any name"}" is mocked in ${api ?? "any API"}.`;
    return { detail, at: [operation === undefined ? "api" : "operation"] };
  }
  const conditions = readConditions(when, chosen);
  if (conditions !== undefined && "detail" in conditions) return conditions;
  const steps = readSteps(value, chosen);
  if ("detail" in steps) return steps;
  return {
    ...(typeof client === "string" ? { client: shortName(client) } : {}),
    ...(typeof api === "string" ? { api } : {}),
    ...(typeof operation === "string" ? { operation } : {}),
    ...(conditions === undefined ? {} : { when: conditions }),
    steps: steps.steps,
    repeat: repeat === true || value.answer !== undefined,
  };
}

/** Whether reading failed. */
export function isScenarioFault(value: NewScenario | ScenarioFault): value is ScenarioFault {
  return "detail" in value;
}

function operationsOf(
  apis: readonly ApiMock[],
  api: Json | undefined,
  operation: Json | undefined,
): readonly CompiledOperation[] {
  return apis
    .filter(({ contract }) => api === undefined || contract.api === api)
    .flatMap(({ operations }) => operations)
    .filter((one) => operation === undefined || one.operation.operationId === operation || one.label === operation);
}

function readSteps(
  { answer, steps }: JsonObject,
  chosen: readonly CompiledOperation[],
): { steps: string[] } | ScenarioFault {
  if ((answer === undefined) === (steps === undefined)) {
    return { detail: 'A scenario has either "answer" or "steps".', at: [] };
  }
  const name = answer === undefined ? "steps" : "answer";
  const texts = answer === undefined ? textsOf(steps) : [String(answer)];
  const parsed = parseSteps(texts);
  if (parsed === undefined) {
    const detail =
      name === "answer"
        ? '"answer" must be a code, the name of an example, a status or a fault.'
        : '"steps" must be a list of up to 1000 steps, such as ["throttled*2", "ok"].';
    return { detail, at: [name] };
  }
  for (const step of new Set(parsed)) {
    const { kind, ...rest } = parseStep(step);
    const preference = "preference" in rest ? rest.preference : undefined;
    if (kind !== "name" || preference === undefined) continue;
    if (chosen.some(({ names }) => "render" in names.choose(preference))) continue;
    return { detail: `No operation that this is for has an answer "${step}".`, at: [name] };
  }
  return { steps: parsed };
}

function textsOf(steps: Json | undefined): string[] {
  return typeof steps === "string" ? steps.split(",") : arrayOf(steps).map(String);
}

function readConditions(
  when: Json | undefined,
  chosen: readonly CompiledOperation[],
): Conditions | ScenarioFault | undefined {
  if (when === undefined) return undefined;
  if (!isObject(when)) return { detail: '"when" must be an object such as {"path": {"id": "42"}}.', at: ["when"] };
  const conditions: Conditions = {};
  for (const [name, value] of Object.entries(when)) {
    const place = places.find((known) => known === name);
    if (place === undefined) {
      return { detail: `"when" has no member "${name}"; it has ${places.join(", ")}.`, at: ["when", name] };
    }
    if (!isObject(value)) return { detail: `"${name}" must map names to values.`, at: ["when", name] };
    if (place === "body") {
      conditions.body = value;
      continue;
    }
    const nested = Object.keys(value).find((member) => typeof value[member] === "object");
    if (nested !== undefined) return { detail: `"${nested}" must be one value.`, at: ["when", name, nested] };
    conditions[place] = Object.fromEntries(Object.entries(value).map(([member, text]) => [member, String(text)]));
  }
  const stray = Object.keys(conditions.path ?? {}).find((name) => !chosen.some((one) => hasPathParameter(one, name)));
  if (stray !== undefined) {
    return { detail: `The path has no parameter "${stray}".`, at: ["when", "path", stray] };
  }
  return conditions;
}

function hasPathParameter({ operation }: CompiledOperation, name: string): boolean {
  return operation.path.includes(`{${name}}`);
}
