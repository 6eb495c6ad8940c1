import type { ErrorFacts } from "./error-view-model.ts";

const memberNames: Record<string, string> = {
  recovery: "the recovery",
  action: "the fix",
  userMessage: "the message for users",
};

/** Where the facts of a code come from, as sentences. */
export function provenanceText({ basis, inferred }: NonNullable<ErrorFacts["provenance"]>): string {
  const ours = inferred.map((member) => memberNames[member] ?? member);
  if (basis === "inferred") {
    const also = ours.length === 0 ? "" : ` Ours are also ${listed(ours)}.`;
    return `The provider names this code; what it means here and where it arises is inferred by us.${also}`;
  }
  if (ours.length === 0) return "The provider documents this code and what to do about it.";
  return `The provider documents this code. Inferred by us: ${listed(ours)}.`;
}

function listed(words: string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
