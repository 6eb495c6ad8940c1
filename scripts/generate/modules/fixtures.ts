import type { Contract, Json, Operation } from "../../contract/contract.ts";
import type { GeneratedFile } from "../generator.ts";
import { clientNames, operationKey } from "../naming.ts";
import { docComment } from "../writing/comment.ts";
import { dataLiteral, literal, property } from "../writing/literal.ts";
import { moduleHeader } from "../writing/module-header.ts";

/** Every documented answer of an API, by operation and name: each case under its code, each success under its example's name. */
export function generateFixtures(contract: Contract): GeneratedFile[] {
  const { type } = clientNames(contract);
  const answers = new Map<string, number>();
  const indexOf = (answer: string): number => {
    const index = answers.get(answer) ?? answers.size;
    answers.set(answer, index);
    return index;
  };
  const rows: string[] = [];
  const types: string[] = [];
  for (const operation of contract.operations) {
    const named = answersOf(operation);
    const key = literal(operationKey(operation));
    const entries = named.map(([name, answer]) => `${property(name)}: a[${indexOf(dataLiteral(answer))}]`);
    rows.push(`  ${key}: { ${entries.join(", ")} },`);
    const codes = [...new Set(operation.cases.map(({ code }) => code))];
    types.push(`  ${key}: { name: ${union(named.map(([name]) => name))}; code: ${union(codes)} };`);
  }
  const text = `${moduleHeader(contract)}
import { type Answer, fixtureOf } from "../../client/testing/fixture.ts";

/** The answers that each operation documents: by name, and the names among them that are codes. */
export interface ${type}Answers {
${types.join("\n")}
}

${answers.size === 0 ? "" : `const a: readonly Answer[] = [\n${[...answers.keys()].map((answer) => `  ${answer},\n`).join("")}];\n\n`}/** Every documented answer, by operation and name. */
export const answers = {
${rows.join("\n")}
} as { [Key in keyof ${type}Answers]: Record<${type}Answers[Key]["name"], Answer> };

${comment(contract)}
export const fixture = fixtureOf<${type}Answers>(answers);
`;
  return [{ path: "fixtures.ts", text }];
}

function comment({ api, title, operations }: Contract): string {
  const operation = operations.find((candidate) => answersOf(candidate).some(([name]) => name === "ok"));
  if (operation === undefined) {
    return docComment`A documented answer of ${title} as a \`Response\`: a code, a code with its status, \`ok\`, or the name of a success.`;
  }
  return docComment`A documented answer of ${title} as a \`Response\`: a code, a code with its status, \`ok\`, or the name of a success.
@example
\`\`\`ts
import { fixture } from ${literal(`error-contracts/${api}/fixtures`)};

export const fetch = async () => fixture(${literal(operationKey(operation))}, "ok");
\`\`\``;
}

const union = (names: readonly string[]): string => names.map(literal).join(" | ") || "never";

/** The answers of an operation; a code that comes with several statuses is there under its first, and as \`code 503\`. */
function answersOf({ cases, examples, responses }: Operation): [string, object][] {
  const named = new Map<string, object>();
  const add = (name: string, status: number, mediaType: string | null, body: Json, headers: Record<string, string>) => {
    const type = mediaType === null ? {} : { "Content-Type": mediaType };
    if (!named.has(name))
      named.set(name, { status, headers: { ...type, ...headers }, ...(mediaType === null ? {} : { body }) });
  };
  const successes = examples.filter(({ status }) => status < 400);
  const [first] = successes;
  const bare = responses.find(({ status }) => status < 400);
  if (first !== undefined) add("ok", first.status, first.mediaType, first.body, first.headers);
  else if (bare !== undefined) add("ok", bare.status, null, null, {});
  for (const { code, status, mediaType, body, headers } of cases) add(code, status, mediaType, body, headers);
  for (const { code, status, mediaType, body, headers } of cases) {
    if (cases.some((other) => other.code === code && other.status !== status))
      add(`${code} ${status}`, status, mediaType, body, headers);
  }
  for (const { name, status, mediaType, body, headers } of successes) add(name, status, mediaType, body, headers);
  return [...named];
}
