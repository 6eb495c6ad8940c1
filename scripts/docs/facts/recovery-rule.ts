import type { ErrorCode, Recovery } from "../../contract/contract.ts";
import { recoveryAt } from "../../contract/model/codes.ts";

/** What a recovery asks, in words for a reader. */
export interface RecoveryRule {
  kind: Recovery;
  /** The advice in a few words. */
  title: string;
  /** Who has to do something. */
  whoActs: string;
  /** The exact rule; Markdown with code spans only. */
  rule: string;
}

/** Where an answer says more, each as a reader finds it, such as "the `Retry-After` header". */
export interface RecoveryPlaces {
  wait: string | null;
  requiredScope: string | null;
}

/** The words for a recovery, with the places where this API's answers say how long or which scope. */
export function recoveryRule(kind: Recovery, places: RecoveryPlaces): RecoveryRule {
  return { kind, ...words[kind](places) };
}

/** The words for a code; for one whose statuses ask different things, those of each status. */
export function recoveryRuleOf(code: ErrorCode, places: RecoveryPlaces): RecoveryRule {
  const kinds = [...Map.groupBy(code.statuses, (status) => recoveryAt(code, status))];
  if (kinds.length < 2) return recoveryRule(code.recovery, places);
  const rules = kinds.map(([kind, statuses]) => ({ at: `With ${statuses.join(", ")}`, ...recoveryRule(kind, places) }));
  return {
    kind: code.recovery,
    title: "The status decides",
    whoActs: rules.map(({ at, whoActs }) => `${at}: ${whoActs}`).join(". "),
    rule: rules.map(({ at, title, rule }) => `${at}: ${title}. ${rule}`).join(" "),
  };
}

const words: Record<Recovery, (places: RecoveryPlaces) => Omit<RecoveryRule, "kind">> = {
  never: () => ({
    title: "Do not repeat",
    whoActs: "Your code or its setup",
    rule: "The same request cannot succeed. Change the request, or what it depends on, before another is sent.",
  }),
  refresh: () => ({
    title: "Refresh, then repeat once",
    whoActs: "Your code; the user notices nothing",
    rule:
      "Refresh the access token, once for all calls that wait for it. Then send the same request once more. " +
      "If it fails again, a person must sign in.",
  }),
  reauthorize: ({ requiredScope }) => ({
    title: "A person must act",
    whoActs: "The user, by signing in or agreeing",
    rule: `Repeating cannot help. Have the person sign in, consent or grant what is missing${
      requiredScope === null ? "" : `; ${requiredScope} names the scope`
    }. Then send the request with the new credential.`,
  }),
  after: ({ wait }) => ({
    title: "Wait, then repeat",
    whoActs: "Nobody; your code waits",
    rule:
      wait === null
        ? "Wait as long as the answer says, never less, then send the same request again. If it says nothing, back off."
        : `Wait at least as long as ${wait} says, never less, then send the same request again.`,
  }),
  backoff: ({ wait }) => ({
    title: "Repeat with growing pauses",
    whoActs: "Nobody; the failure is the provider’s and may pass",
    rule:
      "Repeat only what is safe to repeat: a request that changes nothing, or one with an idempotency key. Wait a random " +
      `time that grows with each attempt${wait === null ? "" : `, and never less than ${wait} says`}; give up after a few.`,
  }),
  poll: ({ wait }) => ({
    title: "Not finished: ask again later",
    whoActs: "Nobody, or a person who must finish elsewhere",
    rule: `Ask again at the interval that the API stated${
      wait === null ? "" : ` (${wait})`
    }, never more often, until the answer changes or its time is over.`,
  }),
  "new-key": () => ({
    title: "Clash: decide before you repeat",
    whoActs: "Your code, which knows what is meant",
    rule:
      "The request clashes with an earlier one or with the present state. Read the state first. Send again under a new " +
      "idempotency key only if a second operation is meant.",
  }),
  check: () => ({
    title: "It may have happened: look first",
    whoActs: "Your code, by reading the state",
    rule: "The request may have taken effect. Never repeat it blindly: read the state, and repeat only if nothing happened.",
  }),
};

/** Every recovery, in the order in which a reader meets them. */
// The record above has a key for each recovery and no other.
export const allRecoveries = Object.keys(words) as Recovery[];
