import type { CallError } from "../../client/errors/call-error.ts";
import { createMedblocksClient } from "../../generated/medblocks/client.ts";

/** A text that no log may contain; it looks like a name, a date and a measurement. */
const planted = "CANARY Jane Roe 1961-02-03 120/80 mmHg";

const answers: readonly (() => Response)[] = [
  () => json(404, { error: { code: "resource_not_found", message: planted, param: planted, doc_url: planted } }),
  () => json(400, { error: { code: "CANARYsecretletters", message: planted } }),
  () => json(500, { detail: planted }),
  () => new Response(`<p>${planted}</p>`, { status: 502 }),
  () => new Response(planted),
  () => {
    throw Object.assign(new TypeError(planted, { cause: new Error(planted) }), { path: planted, code: planted });
  },
  () => {
    throw planted;
  },
];

/** One error for each way in which a call can fail with a planted text, and the texts in the request. */
export async function failingCalls(): Promise<CallError[]> {
  const errors: CallError[] = [];
  for (const answer of answers) {
    const client = createMedblocksClient({
      fetch: async () => answer(),
      attempts: 1,
      credentials: { apiKey: "CANARY_key" },
      headers: { "X-Note": "CANARY_header" },
    });
    const { error } = await client.GET("/patients/{id}", { params: { path: { id: planted } } });
    if (error) errors.push(error);
  }
  return errors;
}

const json = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), { status, headers: { "X-Request-ID": "req-1", "X-Patient": "CANARY_answer" } });
