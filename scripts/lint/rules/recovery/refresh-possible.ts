import { objectOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Reading } from "../../../contract/reading/reading.ts";
import { memberNode, memberNodes } from "../../../contract/reading/resolved-node.ts";
import type { Rule } from "../rule.ts";

/**
 * A client can refresh a token only where the provider describes how, and only for a rejected credential.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 */
export const refreshPossible: Rule = {
  id: "refresh-possible",
  family: "recovery",
  preset: "contract",
  summary: "`refresh` is only for a 401, in an API that describes how to refresh.",
  *check(contract) {
    for (const { code, place, error, responses } of contract.codes) {
      if (error?.recovery !== "refresh") continue;
      const pointer = appendPointer(place.pointer, "x-error");
      const others = responses.flatMap(({ statuses }) => statuses).filter((status) => status !== 401);
      if (others.length > 0) {
        const remedy = "Write the recovery that fits its status; a token that has ended is a 401.";
        yield { pointer, message: `${code} asks for a refresh on a ${others[0]}`, remedy };
      }
      if (!describesRefresh(contract)) {
        const remedy =
          "Add `refreshUrl` to the flow, or the operation that takes a refresh token, or write `reauthorize`.";
        yield { pointer, message: `${code} asks for a refresh, and nothing describes one`, remedy };
      }
    }
  },
};

function describesRefresh({ root, operations }: Reading): boolean {
  const flows = memberNodes(memberNode(root, "components", "securitySchemes")).flatMap(([, scheme]) =>
    memberNodes(memberNode(scheme, "flows")),
  );
  if (flows.some(([, flow]) => typeof objectOf(flow.value).refreshUrl === "string")) return true;
  return operations.some(({ path, method }) => method === "post" && /(?:^|[/._-])refresh(?:$|[/._-])/.test(path));
}
