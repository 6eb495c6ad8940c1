import { type HttpHandler, HttpResponse, http } from "msw";
import { faultyResponse } from "./faulty-response.ts";
import { type Answer, answerOf, type FixtureChanges, responseOf } from "./fixture.ts";
import { type FaultKind, parseStep, parseSteps } from "./step.ts";

/** A step of a scenario as the mock writes it: a name, a fault, or either several times, such as `throttled*2`. */
type ScenarioStep<Name extends string> = Plain<Name> | `${Plain<Name>}*${number}`;
type Plain<Name extends string> = Name | FaultKind | `${"delay" | "slow"}:${number}`;

/** The answers one operation can be made to give. */
export interface Handlers<Names extends { name: string; code: string }> {
  /**
   * Gives the error with this code, each time.
   * @example
   * ```ts
   * on("GET", "/patients").fails("throttled", { headers: { "Retry-After": "1" } });
   * ```
   */
  fails(code: Names["code"], changes?: FixtureChanges): HttpHandler;
  /**
   * Gives an answer by name, each time: `ok` is the first success.
   * @example
   * ```ts
   * on("GET", "/patients").replies("ok");
   * ```
   */
  replies(name: Names["name"], changes?: FixtureChanges): HttpHandler;
  /**
   * Gives answers in order, and the last one for ever.
   * @example
   * ```ts
   * on("GET", "/patients").sequence("throttled", "throttled", "ok");
   * ```
   */
  sequence(...names: [Names["name"], ...Names["name"][]]): HttpHandler;
  /**
   * Gives the answers and faults of a scenario, step by step, as the mock server does under the same names, and then
   * `ok` for ever.
   * @example
   * ```ts
   * on("GET", "/patients").scenario("throttled*2", "reset", "ok");
   * ```
   */
  scenario(...steps: [ScenarioStep<Names["name"]>, ...ScenarioStep<Names["name"]>[]]): HttpHandler;
  /**
   * Fails without an answer, as when there is no connection.
   * @example
   * ```ts
   * on("GET", "/patients").drops();
   * ```
   */
  drops(): HttpHandler;
}

type MethodOf<Key> = Key extends `${infer Method} ${string}` ? Method : never;
type PathOf<Key, Method extends string> = Key extends `${Method} ${infer Path}` ? Path : never;

/** Makes an API's `on`. The path matches on every host, under any prefix. */
export function handlersOf<Names extends { [Key in keyof Names]: { name: string; code: string } }>(
  answers: Readonly<Record<string, Readonly<Record<string, Answer>>>>,
) {
  return <Method extends MethodOf<keyof Names>, Path extends PathOf<keyof Names, Method>>(
    method: Method,
    path: Path,
  ): Handlers<Names[`${Method} ${Path}` & keyof Names]> => {
    const operation = `${method} ${path}`;
    const url = `*${path.replace(/\{([^{}]+)\}/g, (_, name: string) => `:${name.replace(/\W/g, "_")}`)}`;
    const register = http[method.toLowerCase() as "get"]; // every method of HTTP that a contract has, MSW has too
    const reply = (name: string, changes?: FixtureChanges) => {
      const answer = answerOf(answers, operation, name);
      return register(url, () => responseOf(answer, changes));
    };
    return {
      fails: reply,
      replies: reply,
      sequence: (...names) => {
        const queue = names.map((name) => answerOf(answers, operation, name));
        let next = 0;
        return register(url, () => {
          const answer = queue[Math.min(next, queue.length - 1)];
          next += 1;
          return answer === undefined ? HttpResponse.error() : responseOf(answer);
        });
      },
      scenario: (...texts) => {
        const steps = parseSteps(texts);
        if (steps === undefined) throw new RangeError("A scenario has from 1 to 1000 steps.");
        const queue = steps.map((text) => {
          const step = parseStep(text);
          return step.kind === "fault"
            ? { answer: answerOf(answers, operation, "ok"), fault: step.fault }
            : { answer: answerOf(answers, operation, text) };
        });
        const last = { answer: answerOf(answers, operation, "ok") };
        let next = 0;
        return register(url, async () => {
          const { answer, fault } = { fault: undefined, ...(queue[next] ?? last) };
          next += 1;
          const response = responseOf(answer);
          return (fault === undefined ? response : await faultyResponse(response, fault)) ?? HttpResponse.error();
        });
      },
      drops: () => register(url, () => HttpResponse.error()),
    };
  };
}
