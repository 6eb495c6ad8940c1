/** What a scripted `fetch` was asked. */
interface Sent {
  url: string;
  method: string;
  headers: Headers;
  body: BodyInit | null | undefined;
  signal: AbortSignal;
}

/** One answer of a script: a response, something to throw, or a function of the request. */
export type Answer = Response | Error | "never" | ((sent: Sent) => Response | Promise<Response>);

/** A `fetch` that gives prepared answers in order, and the last one for ever; `sent` holds what it was asked. */
export function scriptedFetch(...answers: Answer[]) {
  const sent: Sent[] = [];
  const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const request: Sent = {
      url: String(input),
      method: init.method ?? "GET",
      headers: new Headers(init.headers),
      body: init.body,
      signal: init.signal as AbortSignal, // the client always sends one
    };
    const answer = answers[Math.min(sent.length, answers.length - 1)];
    sent.push(request);
    if (answer === undefined) throw new Error("The script is empty.");
    if (answer === "never") return new Promise<never>(() => {});
    if (answer instanceof Error) throw answer;
    return answer instanceof Response ? answer.clone() : answer(request);
  };
  return { fetch, sent };
}

/** A JSON answer. */
export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });
