import type { Contract } from "../contract/contract.ts";
import { type CompiledAnswer, compileAnswer } from "./answers/compiled-answer.ts";
import { fillDetails } from "./answers/fill-details.ts";
import { findCase } from "./answers/find-case.ts";
import type { Stamps } from "./answers/generated-fields.ts";
import type { MockAnswer } from "./answers/mock-answer.ts";
import { refuseCause } from "./answers/refuse-cause.ts";
import type { Exchange, Refusal } from "./checks/request-context.ts";
import type { Behaviour } from "./provider/provider.ts";
import { type CodeIssuer, redirectLocation } from "./redirect.ts";
import type { Target } from "./request/target.ts";
import { quotaHeaders } from "./state/rate-limiter.ts";

/** Makes answers to requests out of the compiled answers of one contract. */
export interface AnswerMaker {
  /** The answer, with what is this request's own: id, time, redirect, quota. */
  send(compiled: CompiledAnswer, target: Target, why: string, exchange?: Exchange): MockAnswer;
  /** The contract's own error for a refusal: the operation's, else another operation's, else a plain problem. */
  refuse(refusal: Refusal, own: readonly CompiledAnswer[], target: Target, exchange?: Exchange): MockAnswer;
}

export function createAnswerMaker(
  contract: Contract,
  { causes }: Behaviour,
  everyAnswer: readonly CompiledAnswer[],
  stamps: Stamps | null,
  issueCode: CodeIssuer | null,
): AnswerMaker {
  const send: AnswerMaker["send"] = ({ answer, render }, { query }, why, exchange) => {
    const rendered = render(stamps);
    const headers = exchange?.quota
      ? { ...rendered.headers, ...quotaHeaders(answer.headers, exchange.quota, exchange.now) }
      : rendered.headers;
    const redirect = query !== null && headers.location !== undefined && answer.status >= 300 && answer.status < 400;
    return {
      status: answer.status,
      headers: redirect
        ? { ...headers, location: redirectLocation(headers.location ?? "", query, issueCode) }
        : headers,
      body: rendered.body,
      why,
      ...(answer.code === null ? {} : { code: answer.code }),
    };
  };
  return {
    send,
    refuse(refusal, own, target, exchange) {
      const found = caseFor(refusal, own) ?? caseFor(refusal, everyAnswer);
      if (found === undefined) return refuseCause("cause" in refusal ? refusal.cause : "invalid-request", refusal.why);
      if (refusal.details === undefined) return send(found, target, refusal.why, exchange);
      const filled = compileAnswer(fillDetails(found.answer, contract, refusal.details), contract.envelope);
      return send(filled, target, refusal.why, exchange);
    },
  };

  function caseFor(refusal: Refusal, answers: readonly CompiledAnswer[]): CompiledAnswer | undefined {
    if ("code" in refusal) return answers.find(({ answer }) => answer.code === refusal.code);
    return findCase(answers, refusal.cause, causes?.[refusal.cause]);
  }
}
