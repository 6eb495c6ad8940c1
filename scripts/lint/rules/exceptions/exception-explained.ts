import { arrayOf, objectOf, stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { declaredExceptions } from "../../exceptions.ts";
import type { Rule } from "../rule.ts";

const members = new Set(["rule", "reason", "source"]);

/** An exception is a promise that the provider makes otherwise, so it names the page where it does. */
export const exceptionExplained: Rule = {
  id: "exception-explained",
  family: "exceptions",
  preset: "contract",
  summary: "An exception names its rule, a reason and the provider's page.",
  *check(contract) {
    for (const { pointer, entry } of declaredExceptions(contract)) {
      for (const member of members) {
        if (stringOf(entry[member]).trim() !== "") continue;
        yield { pointer, message: `The exception has no \`${member}\``, remedy: `Add \`${member}\`.` };
      }
      for (const member of Object.keys(entry)) {
        if (members.has(member)) continue;
        const remedy = "Take it out; the holder of the list is what the exception is for.";
        yield { pointer: appendPointer(pointer, member), message: `An exception has no \`${member}\``, remedy };
      }
      if (entry.source === undefined || /^https:\/\/\S+$/.test(stringOf(entry.source))) continue;
      const remedy = "Give the address of the page, beginning with `https://`.";
      yield {
        pointer: appendPointer(pointer, "source"),
        message: "The exception's source is not an https address",
        remedy,
      };
    }
    const root = objectOf(contract.root.value)["x-error-exceptions"];
    if (root !== undefined && arrayOf(root).length === 0) {
      const remedy = "Write a list of exceptions, or take it out.";
      yield { pointer: "/x-error-exceptions", message: "The list of exceptions is empty", remedy };
    }
  },
};
