/** The handling that Medblocks' error page shows. @see https://feature-docs.medblocks.com/docs/reference/errors */
import { expect, test, vi } from "vitest";
import { createMedblocksClient, MedblocksError, type MedblocksMessages } from "../../../generated/medblocks/client.ts";
import { codes } from "../../../generated/medblocks/errors.ts";
import { fixture } from "../../../generated/medblocks/fixtures.ts";
import { scriptedFetch } from "../scripted-fetch.ts";

const body = { patient_id: "user_1", return_url: "https://app.test/back", expires_in: 1800 };
const failing = (options = {}) => {
  const { fetch } = scriptedFetch(fixture("POST /sessions", "invalid_data"));
  return createMedblocksClient({ fetch, attempts: 1, ...options });
};

test("logs status, code and request id, as the page does", async () => {
  const log = vi.fn();
  const create = async () => {
    try {
      await failing().POST("/sessions", { body }).orThrow();
    } catch (error) {
      if (error instanceof MedblocksError) {
        const answer = error.body as { error?: { code?: string; request_id?: string } }; // the page reads the body as it came
        log("Medblocks API error", {
          status: error.status,
          code: answer?.error?.code,
          requestId: answer?.error?.request_id,
        });
        log("the same, typed", { status: error.status, code: error.code, requestId: error.requestId });
      }
      throw error;
    }
  };
  await expect(create()).rejects.toBeInstanceOf(MedblocksError);
  const line = { status: 400, code: "invalid_data", requestId: expect.any(String) };
  expect(log.mock.calls).toEqual([
    ["Medblocks API error", line],
    ["the same, typed", line],
  ]);
});

test("has each member of the envelope", async () => {
  const { error } = await failing().POST("/sessions", { body });
  expect(error).toBeInstanceOf(MedblocksError);
  expect(error).toMatchObject({
    type: "invalid_request_error",
    docUrl: expect.stringContaining("invalid_data"),
    details: { type: "invalid_request_error", code: "invalid_data" },
  });
});

test("shows patients a friendly message, in any language that has them all", async () => {
  const { error } = await failing().POST("/sessions", { body });
  expect(error?.userMessage).toBe(codes.invalid_data[1]);
  const names = Object.keys(codes) as (keyof MedblocksMessages & string)[];
  const german = Object.fromEntries(names.map((code) => [code, `Bitte versuchen Sie es erneut (${code}).`]));
  const messages = german as unknown as MedblocksMessages; // complete, as made from all codes
  const translated = await failing({ messages }).POST("/sessions", { body });
  expect(translated.error?.userMessage).toBe("Bitte versuchen Sie es erneut (invalid_data).");
});
