import { CallError, type CallErrorFields } from "./call-error.ts";
import type { ErrorSnapshot } from "./error-snapshot.ts";
import { omitUndefined } from "./omit-undefined.ts";

/** What an error has that came with an answer. */
export interface AnswerFields {
  status: number;
  requestId?: string | undefined;
  retryAfterMs?: number | undefined;
  retryAt?: Date | undefined;
  body?: unknown;
  response?: Response | undefined;
}

// Unlike an assignment, this does not throw where a hardened realm has frozen it.
const limitFrames = (limit: number | undefined) => Reflect.set(Error, "stackTraceLimit", limit);

/** The base of the errors that an answer is behind. */
export abstract class AnsweredError<Status extends number = number> extends CallError {
  declare readonly status: Status;

  readonly #answer: AnswerFields;

  constructor(fields: AnswerFields & CallErrorFields) {
    // Frames would name our own functions alone, and cost more than the rest of the error.
    const { stackTraceLimit } = Error as { stackTraceLimit?: number }; // V8 and WebKit have it
    limitFrames(0);
    super(fields);
    limitFrames(stackTraceLimit);
    this.#answer = fields;
  }

  /** How long the server asks to wait, in milliseconds: the longer of `Retry-After` and its twin in the body. */
  get retryAfterMs(): number | undefined {
    return this.#answer.retryAfterMs;
  }

  /** When the wait ends, by this machine's clock. */
  get retryAt(): Date | undefined {
    return this.#answer.retryAt;
  }

  /** The server's correlation id, else the one that this client made. */
  override get requestId(): string | undefined {
    return this.#answer.requestId ?? super.requestId;
  }

  /** The parsed body, or the text of one that is no JSON; prefer the `details` of an API's error, which are typed. */
  get body(): unknown {
    return this.#answer.body;
  }

  /** The answer, its body already read. */
  get response(): Response | undefined {
    return this.#answer.response;
  }

  override toJSON(): ErrorSnapshot {
    const { retryAfterMs, retryAt } = this;
    return { ...super.toJSON(), ...omitUndefined({ retryAfterMs, retryAt: retryAt?.toISOString() }) };
  }
}
