import type { Contract } from "../../contract/contract.ts";
import { exampleComment } from "../example-comment.ts";
import type { GeneratedFile } from "../generator.ts";
import { clientNames, literal } from "../naming.ts";

/** Handlers for Mock Service Worker that answer as the contract documents, with names checked per operation. */
export function generateMsw(contract: Contract): GeneratedFile[] {
  const { type } = clientNames(contract);
  const [operation] = contract.operations;
  const code = operation?.cases[0]?.code ?? "";
  const method = literal(operation?.method.toUpperCase() ?? "GET");
  const handler = `on(${method}, ${literal(operation?.path ?? "/")}).fails(${literal(code)})`;
  const text = `// Made from openapi/${contract.api}/ by \`npm run generate\`; do not edit.
import { handlersOf } from "../../client/testing/msw.ts";
import { type ${type}Answers, answers } from "./fixtures.ts";

/**
 * Makes a handler for Mock Service Worker out of a documented answer of ${contract.title}, whatever the host.
${exampleComment([
  `import { on } from "error-contracts/${contract.api}/msw";`,
  'import { setupServer } from "msw/node";',
  "",
  `export const server = setupServer(${handler});`,
]).join("\n")}
 */
export const on = handlersOf<${type}Answers>(answers);
`;
  return [{ path: "msw.ts", text }];
}
