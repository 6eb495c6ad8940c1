/** A documented answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * What a test may want otherwise than the example has it.
 * @example
 * ```ts
 * const late = fixture("GET /patients", "throttled", { headers: { "Retry-After": "120" } });
 * ```
 */
export interface FixtureChanges {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** Replaces the body. */
  body?: unknown;
}

/** Makes the function that gives an API's documented answers as Responses; an unknown name throws a `RangeError`. */
export function fixtureOf<Names extends { [Key in keyof Names]: { name: string; code: string } }>(
  answers: Readonly<Record<string, Readonly<Record<string, Answer>>>>,
) {
  return <Key extends keyof Names & string>(
    operation: Key,
    name: Names[Key]["name"],
    changes?: FixtureChanges,
  ): Response => responseOf(answerOf(answers, operation, name), changes);
}

/** @throws {RangeError} if the operation documents no such answer. */
export function answerOf(
  answers: Readonly<Record<string, Readonly<Record<string, Answer>>>>,
  operation: string,
  name: string,
): Answer {
  const named = Object.hasOwn(answers, operation) ? (answers[operation] ?? {}) : {};
  const answer = Object.hasOwn(named, name) ? named[name] : undefined;
  if (answer === undefined) {
    throw new RangeError(`${operation} documents no answer "${name}", but: ${Object.keys(named).join(", ") || "none"}`);
  }
  return answer;
}

/** A documented answer as a new Response. */
export function responseOf(answer: Answer, { status, headers, body }: FixtureChanges = {}): Response {
  const content = body ?? answer.body;
  const all = new Headers({ ...answer.headers, ...headers });
  // A test may replace the body by a text that is no JSON.
  const isText =
    typeof content === "string" && (body !== undefined || !/[/+]json\b/i.test(all.get("Content-Type") ?? ""));
  const text = content === undefined ? null : isText ? content : JSON.stringify(content);
  return new Response(text, { status: status ?? answer.status, headers: all });
}
