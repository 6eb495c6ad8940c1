import type { Contract, Json, Operation } from "../../contract/contract.ts";
import { exampleComment } from "../example-comment.ts";
import type { GeneratedFile } from "../generator.ts";
import { clientNames, literal, operationKey } from "../naming.ts";

/** Every documented answer of an API, by operation and name: each case under its code, each success under its example's name. */
export function generateFixtures(contract: Contract): GeneratedFile[] {
  const { type } = clientNames(contract);
  const answers: string[] = [];
  const indexOf = (answer: string): number => {
    const index = answers.indexOf(answer);
    return index === -1 ? answers.push(answer) - 1 : index;
  };
  const rows = contract.operations.map((operation) => {
    const entries = answersOf(operation).map(
      ([name, answer]) => `${literal(name)}: a[${indexOf(JSON.stringify(answer))}]`,
    );
    return `  ${literal(operationKey(operation))}: { ${entries.join(", ")} },`;
  });
  const types = contract.operations.map((operation) => {
    const names = answersOf(operation).map(([name]) => literal(name));
    const codes = [...new Set(operation.cases.map(({ code }) => literal(code)))];
    const key = literal(operationKey(operation));
    return `  ${key}: { name: ${names.join(" | ") || "never"}; code: ${codes.join(" | ") || "never"} };`;
  });
  const text = `// Made from openapi/${contract.api}/ by \`npm run generate\`; do not edit.
import { type Answer, fixtureOf } from "../../client/testing/fixture.ts";

/** The answers that each operation documents: by name, and the names among them that are codes. */
export interface ${type}Answers {
${types.join("\n")}
}

const a: readonly Answer[] = [
${answers.map((answer) => `  ${answer},`).join("\n")}
];

/** Every documented answer, by operation and name. */
export const answers = {
${rows.join("\n")}
} as { [Key in keyof ${type}Answers]: Record<${type}Answers[Key]["name"], Answer> };

/**
 * A documented answer of ${contract.title} as a \`Response\`: a code, a code with its status, \`ok\`, or the name of a success.
${exampleComment([
  `import { fixture } from "error-contracts/${contract.api}/fixtures";`,
  "",
  `export const fetch = async () => fixture(${literal(operationKey(contract.operations[0] ?? { method: "get", path: "/" }))}, "ok");`,
]).join("\n")}
 */
export const fixture = fixtureOf<${type}Answers>(answers);
`;
  return [{ path: "fixtures.ts", text }];
}

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
