import { objectOf, stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { isIdempotent } from "../../../contract/reading/operations/methods.ts";
import type { Rule } from "../rule.ts";

const once = /\b(?:works?|used|good|valid) (?:only |just )?once\b|\bone-time\b|\bsingle[- ]use\b/i;

/**
 * A request with a value that works once may not be repeated, whatever its method.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
export const singleUseNotRepeated: Rule = {
  id: "single-use-not-repeated",
  family: "recovery",
  preset: "house",
  summary: "An operation with a parameter that works once says `x-idempotent: false`, unless it is a POST or PATCH.",
  *check({ operations }) {
    for (const { name, method, parameters, place } of operations) {
      const said = objectOf(place.value)["x-idempotent"];
      const pointer = appendPointer(place.pointer, "x-idempotent");
      const singleUse = parameters.find((parameter) =>
        once.test(stringOf(objectOf(parameter.place.value).description)),
      );
      if (said !== undefined && said !== false) {
        yield { pointer, message: `${name} says x-idempotent: ${JSON.stringify(said)}`, remedy: "Write `false`." };
      } else if (said === false && !isIdempotent(method)) {
        yield {
          pointer,
          message: `${name} says that it is not idempotent, which no ${method.toUpperCase()} is`,
          remedy: "Take `x-idempotent` out.",
        };
      } else if (said === undefined && isIdempotent(method) && singleUse !== undefined) {
        yield {
          pointer: place.pointer,
          message: `${name} may be repeated, but its parameter "${singleUse.name}" works once`,
          remedy: "Add `x-idempotent: false` to the operation.",
        };
      }
    }
  },
};
