import { faultNames, type NetworkFault, parseFault, parseStep } from "../../client/testing/step.ts";
import type { MockAnswer } from "./answers/mock-answer.ts";
import { problemAnswer } from "./answers/problem.ts";
import type { ApiMock, Match } from "./api-mock.ts";
import { clientName } from "./request/client-name.ts";
import type { MockRequest } from "./request/mock-request.ts";
import { isPreferenceError, type Preference, readPreference } from "./request/preference.ts";
import type { Target } from "./request/target.ts";
import type { Scenarios } from "./state/scenarios.ts";

/** Answers a request to an operation: by the name it asks for, by the sequence set for it, or by what it carries. */
export async function answerOperation(
  api: ApiMock,
  match: Match,
  target: Target,
  request: MockRequest,
  scenarios: Scenarios,
): Promise<MockAnswer> {
  const preference = readPreference(request.headers.prefer, target.query);
  if (isPreferenceError(preference)) return malformed(preference.detail);
  const answer = await answerPreference(preference, api, match, target, request, scenarios);
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
  scenarios: Scenarios,
): Promise<MockAnswer> {
  const fault = preference.fault === undefined ? undefined : parseFault(preference.fault);
  if (preference.fault !== undefined && fault === undefined) {
    return malformed(`There is no fault "${preference.fault}"; there are ${faultNames.join(", ")}, and delay:1500.`);
  }
  if (preference.status !== undefined || preference.example !== undefined) {
    return withFault(api.byName(match, target, preference), fault);
  }
  const step = nextStep(preference, api, match, request, scenarios);
  if (step === null)
    return malformed(`"${preference.scenario}" is not a sequence. Write one such as scenario="throttled*2, ok".`);
  if (step === undefined) return withFault(await api.byCause(match, target, request), fault);
  const parsed = parseStep(step);
  if (parsed.kind === "name") {
    const answer = api.byName(match, target, parsed.preference);
    return withFault({ ...answer, why: `a step of a sequence: ${answer.why}` }, fault);
  }
  const answer = await api.byCause(match, target, request);
  return withFault(answer, parsed.kind === "fault" ? parsed.fault : fault);
}

function nextStep(
  { scenario }: Preference,
  api: ApiMock,
  { compiled }: Match,
  request: MockRequest,
  scenarios: Scenarios,
): string | undefined | null {
  const address = {
    client: clientName(request),
    api: api.contract.api,
    operation: compiled.operation.operationId,
    label: compiled.label,
  };
  return scenario === undefined ? scenarios.next(address) : scenarios.nextInline(address, scenario);
}

function withFault(answer: MockAnswer, fault: NetworkFault | undefined): MockAnswer {
  return fault === undefined ? answer : { ...answer, fault };
}

function malformed(detail: string): MockAnswer {
  return problemAnswer({ status: 400, kind: "malformed-preference", title: "The preference cannot be read", detail });
}
