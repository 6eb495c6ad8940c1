import type { MockAnswer } from "./mock-answer.ts";

/** What the mock itself has to say, where no contract has an answer. */
export interface Problem {
  status: number;
  /** Names the kind of problem, such as `unknown-preference`. */
  kind: string;
  title: string;
  detail: string;
  /** Whatever helps to correct the request. */
  help?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** Prefix of the `type` of the mock's own problems, which tells them from a provider's. */
export const problemNamespace = "urn:error-contracts:mock:";

/**
 * The mock's own answer, in a shape that no contract of ours uses.
 * @see https://www.rfc-editor.org/rfc/rfc9457#section-3
 */
export function problemAnswer({ status, kind, title, detail, help, headers }: Problem): MockAnswer {
  const body = JSON.stringify({ type: problemNamespace + kind, title, status, detail, ...help }, null, 2);
  return {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
    body: `${body}\n`,
    why: detail,
  };
}
