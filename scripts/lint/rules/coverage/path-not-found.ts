import { objectOf } from "../../../contract/reading/json.ts";
import { memberPlace } from "../../../contract/reading/place.ts";
import type { LintedOperation } from "../../reading/error-contract.ts";
import type { Rule } from "../rule.ts";
import { missingStatus } from "./missing-status.ts";

/**
 * An id in a path can name nothing.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5
 */
export const pathNotFound: Rule = {
  id: "path-not-found",
  family: "coverage",
  severity: "error",
  summary: "An operation whose path names a resource has a 404.",
  *check({ operations }) {
    for (const operation of operations) {
      if (!operation.parameters.some(namesResource)) continue;
      const gone = (status: number) => status === 404 || status === 410;
      yield* missingStatus(
        operation,
        gone,
        "names a resource in its path but has no 404",
        "Add the 404 with its codes.",
      );
    }
  },
};

/** Whether a parameter of the path is an id; one that is chosen from a list is input, and names nothing. */
function namesResource({ in: location, place }: LintedOperation["parameters"][number]): boolean {
  return location === "path" && objectOf(memberPlace(place, "schema").value).enum === undefined;
}
