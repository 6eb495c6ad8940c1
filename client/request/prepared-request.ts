import type { CallError } from "../errors/call-error.ts";

/** What `fetch` takes as a body; where types of browsers are missing, those of the platform's own `fetch` say it. */
export type RequestBody = NonNullable<RequestInit["body"]>;

/** Whether a body is a stream, which can be read once. React Native has no `ReadableStream`, and libraries have their own. */
export const isStream = (body: unknown): body is ReadableStream =>
  typeof (Object(body) as Partial<ReadableStream>).getReader === "function"; // any value may lack it

/** A request that can be sent more than once: its body is a value. */
export interface PreparedRequest {
  readonly url: string;
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestBody | null;
}

/** The body as it arrived: text, or bytes where the caller wants them. `undefined` if it was too large. */
type Received = string | ArrayBuffer | undefined;

/** How an attempt or a call ended. */
export type Outcome =
  | {
      readonly data: unknown;
      readonly response: Response;
      readonly received?: Received;
      readonly error?: undefined;
      readonly staleSince?: Date;
    }
  | {
      readonly error: CallError;
      readonly response?: Response | undefined;
      readonly received?: Received;
      readonly staleSince?: undefined;
    };
