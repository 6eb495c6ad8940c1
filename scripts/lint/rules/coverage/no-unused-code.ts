import { codeNotListed } from "../causes.ts";
import type { Rule } from "../rule.ts";

/** A code that no operation returns is either a forgotten response or a forgotten schema. */
export const noUnusedCode: Rule = {
  id: "no-unused-code",
  family: "coverage",
  preset: "contract",
  summary: "Every code is allowed by a response of some operation.",
  *check({ codes }) {
    for (const { code, label, place, responses } of codes) {
      if (responses.length > 0) continue;
      const remedy = `Add \`${label}\` to the response under its status, or remove the schema.`;
      const causes = [codeNotListed(code)];
      yield { pointer: place.pointer, message: `No operation returns ${code}`, remedy, causes };
    }
  },
};
