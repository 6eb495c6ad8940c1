import { createHash } from "node:crypto";
import { faultNames } from "../../client/testing/step.ts";
import type { Contract } from "../contract/contract.ts";
import type { CompiledOperation } from "./answers/compile-operation.ts";
import { escapeHtml } from "./answers/escape-html.ts";
import type { MockAnswer } from "./answers/mock-answer.ts";
import type { NamedAnswer } from "./answers/named-answer.ts";
import type { ApiMock } from "./api-mock.ts";
import { controlPath } from "./control-route.ts";
import { exampleRequest } from "./example-request.ts";

/** A page that lists every API, operation and answer with a link and a `curl`. */
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
<p><label>Filter by path, summary, code or status <input type="search" id="filter" autocomplete="off"></label> <span id="count" role="status"></span></p>
${sections.join("\n")}
</main>
<script>${script}</script>
</html>
`;
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'`,
  };
  return { status: 200, headers, body, why: "the start page" };
}

/** Filters the operations, and puts a button to copy beside each command. Without script the page lacks only these. */
const script = `
const filter = document.querySelector("#filter");
const operations = [...document.querySelectorAll("details")];
const texts = operations.map((one) => one.textContent.toLowerCase());
filter.addEventListener("input", () => {
  const words = filter.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const [index, one] of operations.entries()) {
    one.hidden = !words.every((word) => texts[index].includes(word));
    if (!one.hidden) shown += 1;
  }
  document.querySelector("#count").textContent = words.length === 0 ? "" : shown + " operations";
});
document.addEventListener("toggle", ({ target }) => {
  if (!target.open || target.dataset.copied) return;
  target.dataset.copied = "true";
  for (const command of target.querySelectorAll(".command")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    const text = command.textContent;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    });
    command.after(" ", button);
  }
}, true);
`;

const scriptHash = createHash("sha256").update(script).digest("base64");

const style = `
:root{color-scheme:light dark;background:light-dark(#fff,#16181d);color:light-dark(#1b1b1b,#e8e8e8)}
body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
a{color:light-dark(#0645ad,#9ecbff)}code,pre,pre code{font:.85em ui-monospace,monospace}pre{overflow:auto;margin:.2rem 0;padding:.4rem;background:#8881}
summary{cursor:pointer;padding:.2rem 0}table{border-collapse:collapse;display:block;overflow-x:auto}pre{white-space:pre-wrap}input,button{font:inherit}input{max-width:100%;box-sizing:border-box}button{font-size:.8em}td{min-width:4rem;padding:.15rem .6rem;vertical-align:top}
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
<pre><code class="command">${escapeHtml(curlLine(base, request))}</code></pre>
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
  return `<tr><td>${answer.status}<td>${shown}<td><code class="command">${escapeHtml(curl)}</code>`;
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
