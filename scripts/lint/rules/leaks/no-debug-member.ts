import { isObject, objectOf } from "../../../contract/reading/json.ts";
import { memberNode, memberNodes, type ResolvedNode } from "../../../contract/reading/resolved-node.ts";
import type { Fault, Rule } from "../rule.ts";

const debugNames =
  /^(?:stack(?:_?trace)?|trace|backtrace|exception|debug(?:_?info)?|sql|query_?text|inner_?(?:error|exception)|cause_?chain|host_?name|env(?:ironment)?)$/i;

/**
 * A member made for debugging is filled one day, in production.
 * @see https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/
 */
export const noDebugMember: Rule = {
  id: "no-debug-member",
  family: "leaks",
  preset: "http",
  summary: "No error has a member for debugging, or one that may hold anything.",
  *check({ codes }) {
    for (const { place } of codes) yield* membersOf(place, new Set());
  },
};

function* membersOf(schema: ResolvedNode, seen: Set<string>): Iterable<Fault> {
  if (seen.has(schema.pointer)) return;
  seen.add(schema.pointer);
  for (const [name, member] of memberNodes(memberNode(schema, "properties"))) {
    const value = objectOf(member.value);
    if (debugNames.test(name)) {
      const remedy = "Take it out; a request id is enough to find the entry in the provider's log.";
      yield { pointer: member.pointer, message: `\`${name}\` would publish what goes on inside`, remedy };
    } else if (!isObject(member.value) || Object.keys(value).every((key) => key === "description")) {
      const remedy = "Give it a type, or take it out.";
      yield { pointer: member.pointer, message: `\`${name}\` may hold anything`, remedy };
    }
    yield* membersOf(member, seen);
  }
}
