import type { Contract } from "../contract/contract.ts";
import { challengesOf } from "./answers/challenge.ts";
import { type CompiledAnswer, compileAnswer } from "./answers/compiled-answer.ts";
import { fillDetails } from "./answers/fill-details.ts";
import { findCase } from "./answers/find-case.ts";
import type { GeneratedFields } from "./answers/generated-fields.ts";
import type { MockAnswer } from "./answers/mock-answer.ts";
import { refuseCause } from "./answers/refuse-cause.ts";
import type { Rejection, RequestContext } from "./checks/request-context.ts";
import { authorizationLocation } from "./oauth/redirect.ts";
import type { Provider } from "./provider/provider.ts";
import type { Target } from "./request/target.ts";
import { quotaHeaders } from "./state/rate-limiter.ts";

/** Makes answers to requests out of the compiled answers of one contract. */
export interface AnswerMaker {
  /** The answer, with what is this request's own: id, time, redirect, quota. */
  send(compiled: CompiledAnswer, target: Target, why: string, context?: RequestContext): MockAnswer;
  /** The contract's own error for a rejection: the operation's, else another operation's, else a plain problem. */
  refuse(rejection: Rejection, own: readonly CompiledAnswer[], target: Target, context?: RequestContext): MockAnswer;
}

export function createAnswerMaker(
  contract: Contract,
  { causes }: Provider,
  everyAnswer: readonly CompiledAnswer[],
  fields: GeneratedFields | null,
  issueCode: ((query: URLSearchParams) => string) | null,
): AnswerMaker {
  const send: AnswerMaker["send"] = ({ answer, render }, { query }, why, context) => {
    const rendered = render(fields);
    const headers = context?.quota
      ? { ...rendered.headers, ...quotaHeaders(answer.headers, context.quota, context.now) }
      : rendered.headers;
    // An authorization request of RFC 6749; other redirects go where the contract's example goes.
    const authorization = query?.has("response_type") === true && answer.status >= 300 && answer.status < 400;
    const example = authorization ? headers.location : undefined;
    const code = example === undefined || query === null ? null : (issueCode?.(query) ?? null);
    return {
      status: answer.status,
      headers: example === undefined ? headers : { ...headers, location: authorizationLocation(example, query, code) },
      body: rendered.body,
      why,
      ...(answer.code === null ? {} : { code: answer.code }),
    };
  };
  return {
    send,
    refuse(rejection, own, target, context) {
      const found = caseFor(rejection, own) ?? caseFor(rejection, everyAnswer);
      if (found === undefined) {
        const challenges = context && challengesOf(contract, context.compiled.operation);
        return refuseCause("cause" in rejection ? rejection.cause : "invalid-request", rejection.why, challenges);
      }
      if (rejection.details === undefined) return send(found, target, rejection.why, context);
      const filled = compileAnswer(fillDetails(found.answer, contract, rejection.details));
      return send(filled, target, rejection.why, context);
    },
  };

  function caseFor(rejection: Rejection, answers: readonly CompiledAnswer[]): CompiledAnswer | undefined {
    if ("code" in rejection) return answers.find(({ answer }) => answer.code === rejection.code);
    return findCase(answers, rejection.cause, causes?.[rejection.cause]);
  }
}
