import { STATUS_CODES } from "node:http";
import type { Contract, Envelope } from "../../contract/contract.ts";
import { readCode } from "../../contract/reading/errors/envelope.ts";
import type { Rule } from "../../lint/rules/rule.ts";
import type { ErrorFacts } from "../facts/error-view-model.ts";
import type { Guide } from "../facts/guides.ts";
import { placeCodes } from "../facts/situations.ts";
import {
  differencesPath,
  errorIndexPath,
  errorPath,
  guidePath,
  matrixPath,
  rulePath,
  situationsPath,
} from "../markup/addresses.ts";
import { plainText } from "../markup/inline-markdown.ts";
import { redocLink } from "../markup/redoc-link.ts";
import type { ApiShape, SearchData, SearchEntry } from "./search-data.ts";
import { createSearchIndex } from "./search-index.ts";

/** All that the site's search can find: codes, operations, situations, guides, rules and the pages of each API. */
export function makeSearchData(
  entries: { contract: Contract; codes: ReadonlyMap<string, ErrorFacts> }[],
  guides: readonly Guide[],
  rules: readonly Pick<Rule, "id" | "summary">[],
): SearchData {
  const found: SearchEntry[] = [
    ...entries.flatMap(({ contract, codes }) =>
      [...codes.values()].map((facts) => codeEntry(facts, contract.envelopes)),
    ),
    ...entries.flatMap(({ contract }) => operationEntries(contract)),
    ...placeCodes(entries.map(({ contract }) => contract)).map(
      ({ situation: { id, title, meaning } }): SearchEntry => ({
        kind: "situation",
        path: address(`${situationsPath}#${id}`),
        title,
        text: meaning,
      }),
    ),
    ...entries.flatMap(({ contract }) => apiPages(contract)),
    ...guides.map(
      ({ name, title, summary }): SearchEntry => ({
        kind: "guide",
        path: address(guidePath(name)),
        title,
        text: summary,
      }),
    ),
    ...rules.map(
      ({ id, summary }): SearchEntry => ({
        kind: "rule",
        path: address(rulePath(id)),
        title: id,
        text: plainText(summary),
      }),
    ),
  ];
  // The words of a guide are in the index alone: nobody is shown them.
  const guideWords = new Map(guides.map(({ name, text }) => [address(guidePath(name)), proseOf(text)]));
  return {
    apis: entries.map(({ contract, codes }) => shapeOf(contract, codes)),
    reasons: Object.fromEntries(
      Object.entries(STATUS_CODES)
        .filter(([status]) => Number(status) >= 300)
        .map(([status, reason = ""]) => [status, reason.toLowerCase()]),
    ),
    entries: found,
    index: createSearchIndex(found, (entry) => guideWords.get(entry.path) ?? "").toJSON(),
  };
}

/** The words of a Markdown text without its programs. */
function proseOf(text: string): string {
  return text.replace(/^```.*?^```$/gms, "");
}

/** A page as a link names it: without `index.html`. */
function address(path: string): string {
  return path.replace(/(^|\/)index\.html/, "$1");
}

function shapeOf(
  { api, title, envelopes, document, externalDocs }: Contract,
  codes: ReadonlyMap<string, ErrorFacts>,
): ApiShape {
  const servers = Array.isArray(document.servers) ? document.servers : [];
  const urls = [
    externalDocs,
    ...servers.map((server) =>
      typeof server === "object" && server !== null && !Array.isArray(server) ? server.url : null,
    ),
    ...[...codes.values()].map(({ docUrl }) => docUrl),
  ];
  const hosts = urls.flatMap((url) => (typeof url === "string" ? (URL.parse(url)?.hostname ?? []) : []));
  return { api, title, hosts: [...new Set(hosts)], envelopes: envelopes.map(placeOfCode) };
}

function placeOfCode({ code, errors, strip }: Envelope): ApiShape["envelopes"][number] {
  return {
    ...(code !== undefined && { code }),
    ...(errors !== undefined && { errors }),
    ...(strip !== undefined && { strip }),
  };
}

function codeEntry(facts: ErrorFacts, envelopes: readonly Envelope[]): SearchEntry {
  const { api, apiTitle, code, label, statuses, recovery, action, meaning, answers } = facts;
  return {
    kind: "code",
    path: address(errorPath(api, code)),
    title: label,
    text: plainText(meaning),
    api,
    apiTitle,
    code,
    ...(code !== label && { carried: carriedBy(answers, envelopes) }),
    statuses: statuses.map(({ status }) => status),
    operations: facts.operations.length,
    recovery: recovery.kind,
    advice: recovery.title,
    whoActs: recovery.whoActs,
    fix: plainText(action),
    messages: [...new Set(answers.flatMap(({ body }) => sentencesOf(body)))],
    headers: facts.headers.map(({ name }) => name.toLowerCase()),
    situations: [...new Set(statuses.map(({ situation }) => situation.title))],
  };
}

/** The values at the place of the code, which the contract does not name as codes. */
function carriedBy(answers: ErrorFacts["answers"], envelopes: readonly Envelope[]): string[] {
  const found = answers.flatMap((answer) => envelopes.flatMap((envelope) => readCode(envelope, answer) ?? []));
  return [...new Set(found)];
}

/** Texts of a body that a person could have copied: those with a blank. */
function sentencesOf(body: unknown): string[] {
  if (typeof body === "string") return body.includes(" ") ? [body] : [];
  return typeof body === "object" && body !== null ? Object.values(body).flatMap(sentencesOf) : [];
}

function operationEntries({ api, title, operations }: Contract): SearchEntry[] {
  return operations.map((operation) => {
    const { operationId, method, path, summary, cases } = operation;
    const codes: Record<string, string[]> = {};
    for (const { status, code } of cases) codes[String(status)] = [...(codes[String(status)] ?? []), code];
    return {
      kind: "operation",
      path: address(redocLink(api, operation)),
      title: `${method.toUpperCase()} ${path}`,
      text: summary,
      api,
      apiTitle: title,
      method: method.toUpperCase(),
      route: path,
      operationId,
      codes,
    };
  });
}

function apiPages({ api, title }: Contract): SearchEntry[] {
  return [
    {
      kind: "page",
      path: address(errorIndexPath(api)),
      title: `${title}: all error codes`,
      text: "",
      api,
      apiTitle: title,
    },
    {
      kind: "page",
      path: address(matrixPath(api)),
      title: `${title}: which operation returns which code`,
      text: "",
      api,
      apiTitle: title,
      words: "matrix table",
    },
    {
      kind: "page",
      path: address(differencesPath(api)),
      title: `${title}: where the provider’s pages differ`,
      text: "",
      api,
      apiTitle: title,
      words: "differences",
    },
  ];
}
