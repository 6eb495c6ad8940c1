import { stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

const jargon =
  /\b(?:APIs?|HTTPS?|OAuth|JWTs?|JSON|URLs?|URIs?|tokens?|scopes?|endpoints?|payloads?|headers?|parameters?|params?|server|backend|database|upstream|timeout|idempoten\w{0,16}|authenticat\w{0,16}|authoriz\w{0,16}|unauthorized|credentials?|invalid|request id|rate limit\w{0,16}|webhooks?|FHIR|EHR)\b/i;

/** What an end user may see is said in an end user's words. */
export const userMessagePlain: Rule = {
  id: "user-message-plain",
  family: "words",
  preset: "house",
  summary: "A user message has no code, no status number and no jargon.",
  *check({ codes }) {
    for (const { label, place, error } of codes) {
      const text = stringOf(error?.userMessage);
      const code = codes.find(
        (known) => known.code !== "" && /[_\W]|[A-Z]{4}/.test(known.code) && text.includes(known.code),
      );
      const found =
        code?.code ??
        /\b[A-Z]{2,32} [A-Z]{2,32} [A-Z]{2,32}\b|\b[1-5]\d\d\b|`|\b\w{1,64}_\w{1,64}\b/.exec(text)?.[0] ??
        jargon.exec(text)?.[0];
      if (found === undefined) continue;
      yield {
        pointer: appendPointer(place.pointer, "x-error", "userMessage"),
        message: `The user message of ${label} says \`${found}\`, which is for developers`,
        remedy: "Say what it means for the person, such as `Please sign in again.`",
      };
    }
  },
};
