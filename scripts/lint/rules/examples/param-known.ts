import { fieldPointer } from "../../../contract/reading/errors/envelope-fields.ts";
import type { ErrorResponse, ReadOperation } from "../../../contract/reading/reading.ts";
import { memberNode, memberNodes, type ResolvedNode } from "../../../contract/reading/resolved-node.ts";
import { itemsOf, propertiesOf } from "../../../contract/reading/schema-members.ts";
import type { Rule } from "../rule.ts";

/** Words that say in which part of a request a parameter is: they are no name. */
const locations = new Set(["$", "request", "body", "query", "path", "header", "headers", "params", "cookie"]);

/** An error that blames a parameter helps only if a request has it. */
export const paramKnown: Rule = {
  id: "param-known",
  family: "examples",
  preset: "contract",
  level: "warn",
  summary: "The parameter that an example blames is one of a request that the response answers.",
  page: {
    why: "An application shows the message of a refused parameter beside the field of that name. An example with a name that no\nrequest has leads its author to a field that does not exist.",
    bad: "# at /components/examples/INVALID_INPUT/value/error\nparam: sise",
    good: "# at /components/examples/INVALID_INPUT/value/error\nparam: size",
  },
  *check({ errorResponses }) {
    // Responses may share an example: one of them that knows the name is enough.
    const blamed = new Map<string, { name: string; responses: ErrorResponse[] }>();
    for (const response of errorResponses) {
      for (const example of response.bodies.flatMap(({ examples }) => examples)) {
        const { param } = example.fields;
        const pointer = fieldPointer(example, "param");
        const name = typeof param === "string" ? firstName(param) : undefined;
        if (name === undefined || pointer === undefined) continue;
        const known = blamed.get(pointer) ?? { name, responses: [] };
        known.responses.push(response);
        blamed.set(pointer, known);
      }
    }
    for (const [pointer, { name, responses }] of blamed) {
      const operations = responses.flatMap(({ uses }) => uses.map(({ operation }) => operation));
      if (operations.length === 0 || operations.some((operation) => mayHave(operation, name))) continue;
      yield {
        pointer,
        message: `No request that this response answers has the parameter \`${name}\``,
        remedy: "Write the name of a parameter or of a member of the body.",
      };
    }
  },
};

/** The first name in a path such as `items[0].size`, `/items/0/size` or `body.items`. */
function firstName(param: string): string | undefined {
  return param.split(/[./[\]"']+/).find((part) => part !== "" && !/^\d+$/.test(part) && !locations.has(part));
}

/** Whether a request has a parameter or a member of that name; one whose body is not described may have any. */
function mayHave({ parameters, requestBody }: ReadOperation, name: string): boolean {
  if (parameters.some((parameter) => parameter.name.toLowerCase() === name.toLowerCase())) return true;
  if (requestBody === null) return false;
  return memberNodes(memberNode(requestBody, "content")).some(([, mediaType]) => {
    const members = membersOf(memberNode(mediaType, "schema"));
    return members.length === 0 || members.includes(name);
  });
}

function membersOf(schema: ResolvedNode): string[] {
  const items = itemsOf(schema);
  const ofItems = items === undefined ? [] : [...propertiesOf(items).keys()];
  return [...propertiesOf(schema).keys(), ...ofItems];
}
