import type { Contract } from "../../contract/contract.ts";
import type { GeneratedFile } from "../generator.ts";
import { clientNames } from "../naming.ts";
import { docComment } from "../writing/comment.ts";
import { literal } from "../writing/literal.ts";
import { moduleHeader } from "../writing/module-header.ts";

/** Handlers for Mock Service Worker that answer as the contract documents, with names checked per operation. */
export function generateMsw(contract: Contract): GeneratedFile[] {
  const { type } = clientNames(contract);
  const text = `${moduleHeader(contract)}
import { handlersOf } from "../../client/testing/msw.ts";
import { type ${type}Answers, answers } from "./fixtures.ts";

${comment(contract)}
export const on = handlersOf<${type}Answers>(answers);
`;
  return [{ path: "msw.ts", text }];
}

function comment({ api, title, operations }: Contract): string {
  const operation = operations.find(({ cases }) => cases.length > 0);
  const code = operation?.cases[0]?.code;
  if (operation === undefined || code === undefined) {
    return docComment`Makes a handler for Mock Service Worker out of a documented answer of ${title}, whatever the host.`;
  }
  return docComment`Makes a handler for Mock Service Worker out of a documented answer of ${title}, whatever the host.
@example
\`\`\`ts
import { on } from ${literal(`error-contracts/${api}/msw`)};
import { setupServer } from "msw/node";

export const server = setupServer(on("${operation.method.toUpperCase()}", ${literal(operation.path)}).fails(${literal(code)}));
\`\`\``;
}
