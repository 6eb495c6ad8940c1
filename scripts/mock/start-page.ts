import { faultNames } from "../../client/testing/step.ts";
import type { Contract } from "../contract/contract.ts";
import type { CompiledOperation } from "./answers/compile-operation.ts";
import { escapeHtml } from "./answers/escape-html.ts";
import type { MockAnswer } from "./answers/mock-answer.ts";
import type { NamedAnswer } from "./answers/named-answer.ts";
import type { ApiMock } from "./api-mock.ts";
import { controlPath } from "./control-route.ts";
import { exampleRequest } from "./example-request.ts";

/** A page that lists every API, operation and answer with a link and a `curl`; it needs no script. */
export function startPage(apis: readonly ApiMock[], origin: string, atRoot: boolean): MockAnswer {
  const sections = apis.map((api) => apiSection(api, origin, atRoot ? "" : `/${api.contract.api}`));
  const contents = apis.map(
    ({ contract }) => `<li><a href="#${escapeHtml(contract.api)}">${escapeHtml(contract.title)}</a></li>`,
  );
  const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mock: every documented answer</title>
<style>${style}</style>
<main>
<h1>Every documented answer, on demand</h1>
<p>Ask for an answer by name with <code>Prefer: example=NAME</code> or <code>Prefer: code=STATUS</code>, or click a link.
In a row: <code>Prefer: scenario="NAME*2, ok"</code>, or <code>PUT ${controlPath}/scenarios</code>.
Faults: <code>Prefer: fault=${faultNames.join("</code>, <code>")}</code>.
A credential that ends in <code>expired</code>, <code>revoked</code>, <code>unknown</code>, <code>malformed</code>,
<code>noscope</code> or in a code gets what it says.</p>
<ul>${contents.join("")}</ul>
${sections.join("\n")}
</main>
</html>
`;
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
  };
  return { status: 200, headers, body, why: "the start page" };
}

const style = `
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
code,pre{font:.85em ui-monospace,monospace}pre{overflow:auto;margin:.2rem 0;padding:.4rem;background:#8881}
summary{cursor:pointer;padding:.2rem 0}table{border-collapse:collapse;display:block;overflow-x:auto}pre{white-space:pre-wrap}td{min-width:4rem;padding:.15rem .6rem;vertical-align:top}
`;

function apiSection({ contract, operations }: ApiMock, origin: string, prefix: string): string {
  const count = operations.reduce((sum, { operation }) => sum + operation.cases.length, 0);
  const parts = operations.map((compiled) => operationPart(compiled, contract, origin + prefix));
  return `<h2 id="${escapeHtml(contract.api)}">${escapeHtml(contract.title)}</h2>
<p>${operations.length} operations, ${count} error cases, at <code>${escapeHtml(origin + prefix)}</code></p>
${parts.join("\n")}`;
}

function operationPart({ operation, label, answers }: CompiledOperation, contract: Contract, base: string): string {
  const request = exampleRequest(operation, contract);
  const rows = answers.map((compiled) => answerRow(compiled.answer, base, request));
  return `<details><summary><code>${escapeHtml(label)}</code> ${escapeHtml(operation.summary)}</summary>
<pre>${escapeHtml(curlLine(base, request))}</pre>
<table>${rows.join("")}</table></details>`;
}

type Request = ReturnType<typeof exampleRequest>;

function answerRow(answer: NamedAnswer, base: string, request: Request): string {
  const preference = [`code=${answer.status}`, ...(answer.name === "" ? [] : [`example="${answer.name}"`])].join(", ");
  const name = escapeHtml(answer.name === "" ? "(no name)" : answer.name);
  const path = request.target.split("?")[0] ?? "";
  const query = new URLSearchParams({
    __code: String(answer.status),
    ...(answer.name === "" ? {} : { __example: answer.name }),
  });
  // A link can only be followed with GET.
  const shown = request.method === "GET" ? `<a href="${escapeHtml(`${base}${path}?${query}`)}">${name}</a>` : name;
  const curl = curlLine(base, {
    ...request,
    target: path,
    headers: { Prefer: preference },
    body: null,
    fields: undefined,
  });
  return `<tr><td>${answer.status}<td>${shown}<td><code>${escapeHtml(curl)}</code>`;
}

/** A shell line that sends a request. */
function curlLine(base: string, { method, target, headers, body, fields }: Request): string {
  // With --form-string curl writes the body and its Content-Type itself.
  const sent = Object.entries(headers).filter(([name]) => fields === undefined || name !== "Content-Type");
  const parts = Object.entries(fields ?? {}).map(([name, value]) => `--form-string ${quote(`${name}=${value}`)}`);
  return [
    "curl -i",
    ...(method === "GET" ? [] : [`-X ${method}`]),
    ...sent.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(fields !== undefined ? parts : body === null ? [] : [`-d ${quote(body)}`]),
    quote(base + target),
  ].join(" ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
