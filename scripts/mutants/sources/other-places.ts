/** Why a finding of a rule may be elsewhere than the change that caused it. */
const reasons: Readonly<Record<string, string>> = {
  "response-names-codes": "the description is what has to change",
  "no-unused-part": "what nothing refers to any more is where it always was",
  "no-unused-code": "what nothing refers to any more is where it always was",
  "documented-code-returned": "the operation lists what its responses no longer have",
  "documented-code-basis": "an operation and a code contradict each other, and either may be wrong",
  "general-rule-applies": "the general rule names what no operation returns any more",
  "body-status-needs-body": "a status and a missing body contradict each other, and either may be wrong",
  "envelope-fields-exist": "the envelope names what no answer has any more",
  "single-use-not-repeated": "the operation is what has to change",
  "text-unique": "of two equal texts the later one is reported",
  "yaml-syntax": "the parser sees a slip where the text stops to fit",
  "401-has-www-authenticate": "an exception that no longer holds brings back what it allowed",
};

/** Why a finding of a rule is elsewhere than the change; undefined if it should not be. */
export function reasonForPlace(rule: string): string | undefined {
  return reasons[rule];
}
