/** What the page of browser.test.ts runs: each function makes a call and tells what an application would see of it. */

import { validation } from "../../client/optional/validation.ts";
import { createDPerspectiveClient } from "../../generated/dperspective/client.ts";
import { createLoopClient } from "../../generated/loop/client.ts";
import { createMedblocksClient, MedblocksError, revive } from "../../generated/medblocks/client.ts";
import { createSession } from "../../generated/medblocks/validators/create-session.ts";

const forced = (code: string) => ({ Prefer: `example=${code}` });
const session = { patient_id: "p", return_url: "https://app.test", expires_in: 600 };

/** A rate limit whose wait is longer than the call may last. */
export async function throttled(baseUrl: string) {
  const client = createMedblocksClient({ baseUrl, deadlineMs: 5000 });
  const { error, meta } = await client.POST("/sessions", { body: session, headers: forced("throttled") });
  if (error?.code !== "throttled") return { code: error?.code };
  const { code, status, retryAfterMs, headers, requestId } = error;
  const isMedblocks = error instanceof MedblocksError;
  return {
    code,
    status,
    retryAfterMs,
    retryAfter: headers.retryAfter,
    isMedblocks,
    hasRequestId: requestId !== meta.requestId,
    attempts: meta.attempts,
  };
}

/** A scope that is missing. */
export async function missingScope(baseUrl: string) {
  const { error } = await createLoopClient({ baseUrl }).GET("/v1/users/me", { headers: forced("insufficient_scope") });
  return { code: error?.code, requiredScope: error?.kind === "api" ? error.requiredScope : undefined };
}

/** A body that the contract refuses. */
export async function invalid(baseUrl: string) {
  const client = createMedblocksClient({ baseUrl, extensions: [validation({ "POST /sessions": createSession })] });
  const { error } = await client.POST("/sessions", { body: { ...session, patient_email: "nobody" } });
  return error?.kind === "invalid-request" ? { code: error.code, field: error.field } : undefined;
}

/** A write with headers that need the server's leave. */
export async function keyed(baseUrl: string) {
  const client = createDPerspectiveClient({ baseUrl, sendRequestId: true });
  const body = { client_id: "c", redirect_uri: "https://app.test/cb", scope: "read:trends", state: "s" };
  const { error, meta } = await client.POST("/oauth/authorize", { body });
  return { error: error?.code, keyed: meta.idempotencyKey !== undefined };
}

/** A call that its caller gives up. */
export async function aborted(baseUrl: string) {
  const controller = new AbortController();
  const call = createMedblocksClient({ baseUrl }).GET("/health", { signal: controller.signal });
  controller.abort();
  return (await call).error?.code;
}

/** An error that is sent through a port. */
export async function revived(baseUrl: string) {
  const { error } = await createMedblocksClient({ baseUrl, attempts: 1 }).GET("/patients", {
    headers: forced("throttled"),
  });
  const { port1, port2 } = new MessageChannel();
  const arrived = new Promise<unknown>((resolve) => {
    port2.onmessage = ({ data }) => resolve(data);
  });
  port1.postMessage(error?.toJSON());
  const again = revive(await arrived, MedblocksError);
  port1.close();
  return { same: JSON.stringify(again) === JSON.stringify(error), isMedblocks: again instanceof MedblocksError };
}
