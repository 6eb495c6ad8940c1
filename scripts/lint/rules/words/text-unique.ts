import { fieldPointer } from "../../../contract/reading/errors/envelope-fields.ts";
import { stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/** A text that was copied from another code explains that code. */
export const textUnique: Rule = {
  id: "text-unique",
  family: "words",
  preset: "house",
  summary: "No two codes have the same description or the same message.",
  page: {
    why: "A schema is often begun by copying another one. The text of the other code then sends every reader to the wrong cause.",
    bad: `# at /components/schemas/INTERNAL_ERROR\ndescription: The widget does not exist, or belongs to somebody else.`,
    good: `# at /components/schemas/INTERNAL_ERROR\ndescription: A part of the service failed.`,
  },
  *check({ codes, errorResponses }) {
    const described = codes.map(({ code, place, schema }) => ({
      code,
      kind: "description",
      text: stringOf(schema.description).trim(),
      pointer: appendPointer(place.pointer, "description"),
    }));
    const messages = errorResponses.flatMap(({ bodies }) =>
      bodies.flatMap(({ examples, codes: allowed }) =>
        examples.flatMap((example) => {
          const text = stringOf(example.fields.message).trim();
          const pointer = fieldPointer(example, "message");
          // A wrong code in an example is another fault.
          const isAllowed = allowed.some(({ code }) => code === example.code);
          return example.code === undefined || !isAllowed
            ? []
            : [{ code: example.code, kind: "message", text, pointer }];
        }),
      ),
    );
    const first = new Map<string, string>();
    for (const { code, kind, text, pointer } of [...described, ...messages]) {
      const key = `${kind} ${text}`;
      const owner = first.get(key) ?? code;
      first.set(key, owner);
      if (text === "" || owner === code) continue;
      const remedy = "Say what is particular to this code.";
      yield { pointer, message: `The ${kind} of ${code} is that of ${owner}`, remedy };
    }
  },
};
