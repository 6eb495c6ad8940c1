import type { Contract, ErrorCode, Recovery } from "../../contract/contract.ts";
import { recoveryAt } from "../../contract/model/codes.ts";

/** A kind of trouble that any API may have, recognised by its recovery and its status. */
export interface Situation {
  /** Its anchor. */
  id: string;
  title: string;
  /** What it means for the caller, in one sentence. */
  meaning: string;
}

/** A code where it belongs. */
export interface Placement {
  contract: Contract;
  code: ErrorCode;
  statuses: number[];
}

interface Rule extends Situation {
  applies: (recovery: Recovery, status: number) => boolean;
}

const isRefusal = (recovery: Recovery) => recovery === "never" || recovery === "reauthorize";

/** In the order in which they are tried; the last takes what is left. */
const rules: Rule[] = [
  {
    id: "credential-expired",
    title: "The access token ended",
    meaning: "The credential was good and its time is over; a refresh brings a new one.",
    applies: (recovery) => recovery === "refresh",
  },
  {
    id: "rate-limited",
    title: "Too many requests",
    meaning: "The API says how long to wait; asking sooner makes it worse.",
    applies: (recovery, status) => status === 429 && recovery !== "poll",
  },
  {
    id: "pending",
    title: "Not finished yet",
    meaning: "What was asked for is under way; ask again at the stated interval.",
    applies: (recovery) => recovery === "poll",
  },
  {
    id: "uncertain",
    title: "It may have happened",
    meaning: "The answer is an error, and the request may have taken effect all the same.",
    applies: (recovery) => recovery === "check",
  },
  {
    id: "temporary",
    title: "A temporary failure",
    meaning: "The provider, or something behind it, failed for the moment.",
    applies: (recovery) => recovery === "backoff" || recovery === "after",
  },
  {
    id: "conflict",
    title: "A clash with the present state",
    meaning: "Something exists already, or an earlier request is in the way.",
    applies: (recovery, status) => recovery === "new-key" || status === 409 || status === 412,
  },
  {
    id: "not-allowed",
    title: "Permission or consent is missing",
    meaning: "The caller is known and may not do this.",
    applies: (recovery, status) => isRefusal(recovery) && status === 403,
  },
  {
    id: "not-authenticated",
    title: "The credential is not accepted",
    meaning: "It is missing, wrong, revoked or of the wrong kind.",
    applies: (recovery, status) => isRefusal(recovery) && status === 401,
  },
  {
    id: "sign-in-again",
    title: "A person must sign in or agree again",
    meaning: "A login, a grant or a flow ended and cannot be continued.",
    applies: (recovery) => recovery === "reauthorize",
  },
  {
    id: "not-found",
    title: "Not found",
    meaning: "It does not exist, no longer exists, or is not the caller’s to see.",
    applies: (_recovery, status) => status === 404 || status === 410,
  },
  {
    id: "failed-for-good",
    title: "The provider fails for good",
    meaning: "Repeating does not help; somebody must repair or configure something.",
    applies: (_recovery, status) => status >= 500,
  },
  {
    id: "invalid-request",
    title: "The request is wrong",
    meaning: "Something in it is missing, malformed, too large or not supported.",
    applies: () => true,
  },
];

/** The situation of a code under one of its statuses; found by what helps, never by the code's name. */
export function situationOf(recovery: Recovery, status: number): Situation {
  const rule = rules.find(({ applies }) => applies(recovery, status));
  if (rule === undefined) throw new Error("The last situation takes what is left.");
  return rule;
}

/** The situations that occur, each with the codes of all APIs that belong to it. */
export function placeCodes(contracts: Contract[]): { situation: Situation; placements: Placement[] }[] {
  return rules.flatMap((situation) => {
    const placements = contracts.flatMap((contract) =>
      [...contract.codes.values()].flatMap((code) => {
        const statuses = code.statuses.filter((status) => situationOf(recoveryAt(code, status), status) === situation);
        return statuses.length === 0 ? [] : [{ contract, code, statuses }];
      }),
    );
    return placements.length === 0 ? [] : [{ situation, placements }];
  });
}
