import type { Contract } from "../../contract/contract.ts";
import type { GeneratedFile } from "../generator.ts";
import { clientNames } from "../naming.ts";

/** Handlers for Mock Service Worker that answer as the contract documents, with names checked per operation. */
export function generateMsw(contract: Contract): GeneratedFile[] {
  const { type } = clientNames(contract);
  const [operation] = contract.operations;
  const code = operation?.cases[0]?.code ?? "";
  const example = `on("${operation?.method.toUpperCase()}", "${operation?.path}").fails("${code}")`;
  const text = `// Made from openapi/${contract.api}/ by \`npm run generate\`; do not edit.
import { handlersOf } from "../../client/testing/msw.ts";
import { type ${type}Answers, answers } from "./fixtures.ts";

/**
 * Makes a handler for Mock Service Worker out of a documented answer of ${contract.title}, whatever the host.
 * @example
 * \`\`\`ts
 * server.use(${example});
 * \`\`\`
 */
export const on = handlersOf<${type}Answers>(answers);
`;
  return [{ path: "msw.ts", text }];
}
