import { faultNames, type NetworkFault, parseFault, parseStep } from "../../client/testing/step.ts";
import { isCompiled } from "./answers/choose-by-name.ts";
import type { MockAnswer } from "./answers/mock-answer.ts";
import { problemAnswer } from "./answers/problem.ts";
import { headerSafe } from "./answers/safe-headers.ts";
import { shortenWait } from "./answers/shorten-wait.ts";
import type { ApiMock, Match } from "./api-mock.ts";
import { clientName } from "./request/client-name.ts";
import type { MockRequest } from "./request/mock-request.ts";
import { isPreferenceError, type Preference, readPreference } from "./request/preference.ts";
import { readBody } from "./request/read-body.ts";
import type { Target } from "./request/target.ts";
import { decodeParameters } from "./routing/path-router.ts";
import type { Scenarios } from "./scenarios/scenarios.ts";
import type { Chance } from "./state/chance.ts";

/** What chooses answers besides the request. */
export interface Controls {
  scenarios: Scenarios;
  /** Answers that come by chance. */
  chance?: Chance | undefined;
  /** What waits and delays are multiplied with. */
  timeScale?: number | undefined;
}

/** Answers a request to an operation: by the name it asks for, by the sequence set for it, or by what it carries. */
export async function answerOperation(
  api: ApiMock,
  match: Match,
  target: Target,
  request: MockRequest,
  controls: Controls,
): Promise<MockAnswer> {
  const preference = readPreference(request.headers.prefer, target.query);
  if (isPreferenceError(preference)) return malformed(preference.detail);
  const answer = withTime(
    await answerPreference(preference, api, match, target, request, controls),
    api,
    preference.retryAfter,
    controls.timeScale,
  );
  if (preference.unsupported === undefined) return answer;
  const why = `${answer.why} (this mock does not support ${preference.unsupported.join(", ")} of Prefer)`;
  return { ...answer, why };
}

async function answerPreference(
  preference: Preference,
  api: ApiMock,
  match: Match,
  target: Target,
  request: MockRequest,
  { scenarios, chance }: Controls,
): Promise<MockAnswer> {
  const fault = preference.fault === undefined ? undefined : parseFault(preference.fault);
  if (preference.fault !== undefined && fault === undefined) {
    return malformed(`There is no fault "${preference.fault}"; there are ${faultNames.join(", ")}, and delay:1500.`);
  }
  if (preference.status !== undefined || preference.example !== undefined) {
    return withFault(api.byName(match, target, preference), fault);
  }
  const step = nextStep(preference, api, match, target, request, scenarios);
  if (step === null)
    return malformed(`"${preference.scenario}" is not a sequence. Write one such as scenario="throttled*2, ok".`);
  if (step === undefined) {
    const drawn = fault === undefined ? chance?.draw(clientName(request)) : undefined;
    const byChance = drawn === undefined ? undefined : await answerChance(drawn, api, match, target, request);
    return byChance ?? withFault(await api.byCause(match, target, request), fault);
  }
  const parsed = parseStep(step);
  if (parsed.kind === "name") {
    const answer = api.byName(match, target, parsed.preference);
    return withFault({ ...answer, why: `a step of a sequence: ${answer.why}` }, fault);
  }
  const answer = await api.byCause(match, target, request);
  return withFault(answer, parsed.kind === "fault" ? parsed.fault : fault);
}

/** The answer to a step that came by chance; undefined where the operation has no such answer. */
async function answerChance(
  step: string,
  api: ApiMock,
  match: Match,
  target: Target,
  request: MockRequest,
): Promise<MockAnswer | undefined> {
  const parsed = parseStep(step);
  const chosen = parsed.kind === "name" ? match.compiled.names.choose(parsed.preference) : undefined;
  if (chosen !== undefined && !isCompiled(chosen)) return undefined;
  const answer =
    parsed.kind === "name" ? api.byName(match, target, parsed.preference) : await api.byCause(match, target, request);
  return {
    ...answer,
    ...(parsed.kind === "fault" ? { fault: parsed.fault } : {}),
    headers: { ...answer.headers, "x-mock-chance": headerSafe(step) },
    why: `by chance: ${step}`,
  };
}

/** An answer with waits and delays as they are asked for. */
function withTime(answer: MockAnswer, { contract }: ApiMock, seconds: number | undefined, scale: number | undefined) {
  const wait = seconds === undefined ? (scale === undefined ? undefined : { scale }) : { seconds };
  const shortened = wait === undefined ? answer : shortenWait(answer, contract.envelopes, wait);
  if (scale === undefined || shortened.fault === undefined) return shortened;
  const { fault } = shortened;
  return { ...shortened, fault: { ...fault, milliseconds: Math.round(fault.milliseconds * scale) } };
}

function nextStep(
  { scenario }: Preference,
  api: ApiMock,
  { compiled, parameters }: Match,
  target: Target,
  request: MockRequest,
  scenarios: Scenarios,
): string | undefined | null {
  const address = {
    client: clientName(request),
    api: api.contract.api,
    operation: compiled.operation.operationId,
    label: compiled.label,
  };
  if (scenario !== undefined) return scenarios.nextInline(address, scenario);
  return scenarios.next(address, {
    path: () => decodeParameters(parameters),
    query: target.query,
    headers: request.headers,
    body() {
      const body = readBody(request.body, request.headers, compiled.requestMediaType);
      return body.kind === "json" || body.kind === "form" ? body.value : undefined;
    },
  });
}

function withFault(answer: MockAnswer, fault: NetworkFault | undefined): MockAnswer {
  return fault === undefined ? answer : { ...answer, fault };
}

function malformed(detail: string): MockAnswer {
  return problemAnswer({ status: 400, kind: "malformed-preference", title: "The preference cannot be read", detail });
}
