import type { Behaviour } from "../behaviour.ts";

/** No figure of its limits is published, so nothing is limited unless a limit is asked for. */
export const loop: Behaviour = {
  causes: {
    "missing-credential": "invalid_token",
    "malformed-credential": "invalid_token",
    "unknown-credential": "invalid_token",
    "malformed-body": "invalid_request",
  },
};
