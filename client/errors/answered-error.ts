import { CallError, type CallErrorFields } from "./call-error.ts";
import type { ErrorSnapshot } from "./error-snapshot.ts";
import { omitUndefined } from "./omit-undefined.ts";

/** Fields of an error that came with a response. */
export interface AnswerFields {
  status: number;
  requestId?: string | undefined;
  retryAfterMs?: number | undefined;
  retryAt?: Date | undefined;
  body?: unknown;
  response?: Response | undefined;
}

// Unlike an assignment, this does not throw in a hardened realm, where the property is frozen.
const limitFrames = (limit: number | undefined) => Reflect.set(Error, "stackTraceLimit", limit);

/** The base of the errors that came with a response. */
export abstract class AnsweredError<Status extends number = number> extends CallError {
  declare readonly status: Status;

  readonly #answer: AnswerFields;

  constructor(fields: AnswerFields & CallErrorFields) {
    // The frames would only name functions of this package, and cost more than the rest of the error.
    const { stackTraceLimit } = Error as { stackTraceLimit?: number }; // V8 and WebKit have it
    limitFrames(0);
    super(fields);
    limitFrames(stackTraceLimit);
    this.#answer = fields;
  }

  /** How long the server asks to wait, in milliseconds: the greater of `Retry-After` and the same field in the body. */
  get retryAfterMs(): number | undefined {
    return this.#answer.retryAfterMs;
  }

  /** When that wait ends, by the clock of this machine. */
  get retryAt(): Date | undefined {
    return this.#answer.retryAt;
  }

  /** The correlation id of the server, else that of this client. */
  override get requestId(): string | undefined {
    return this.#answer.requestId ?? super.requestId;
  }

  /** The parsed body, or its text if it is not JSON. An API error has `details`, which are typed. */
  get body(): unknown {
    return this.#answer.body;
  }

  /** The response; its body has been read. */
  get response(): Response | undefined {
    return this.#answer.response;
  }

  override toJSON(): ErrorSnapshot {
    const { retryAfterMs, retryAt } = this;
    return { ...super.toJSON(), ...omitUndefined({ retryAfterMs, retryAt: retryAt?.toISOString() }) };
  }
}
