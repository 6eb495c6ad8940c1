import type { ErrorFacts } from "../facts/error-view-model.ts";
import { errorPath, errorTwinPath, referencePath } from "../markup/addresses.ts";
import { redocLink } from "../markup/redoc-link.ts";
import { relativeLink } from "../markup/relative-link.ts";
import { errorIndexSchemaPath, errorIndexVersion } from "./error-index-schema.ts";

/** The facts of one code as JSON; links are relative to the file. */
export function errorJson(facts: ErrorFacts): string {
  const path = errorTwinPath(facts.api, facts.code, "json");
  const operations = facts.operations.map((operation) => ({
    ...operation,
    reference: relativeLink(path, redocLink(facts.api, operation)),
  }));
  const links = {
    page: relativeLink(path, errorPath(facts.api, facts.code)),
    markdown: relativeLink(path, errorTwinPath(facts.api, facts.code, "md")),
    reference: relativeLink(path, referencePath(facts.api)),
  };
  return `${JSON.stringify({ ...facts, operations, links }, null, 2)}\n`;
}

/** All codes of one API in short, as JSON; links are relative to the file. */
export function errorIndexJson(api: string, title: string, codes: ErrorFacts[]): string {
  const path = `${api}/errors/index.json`;
  const entries = codes.map((facts) => ({
    code: facts.code,
    statuses: facts.statuses.map(({ status }) => status),
    recovery: facts.recovery.kind,
    meaning: facts.meaning,
    action: facts.action,
    userMessage: facts.userMessage,
    basis: facts.provenance?.basis ?? null,
    docUrl: facts.docUrl,
    operations: facts.operations.map(({ operationId, status, basis }) => ({ operationId, status, basis })),
    page: relativeLink(path, errorPath(api, facts.code)),
    json: relativeLink(path, errorTwinPath(api, facts.code, "json")),
    markdown: relativeLink(path, errorTwinPath(api, facts.code, "md")),
  }));
  return `${JSON.stringify({ $schema: relativeLink(path, errorIndexSchemaPath), version: errorIndexVersion, api, title, codes: entries }, null, 2)}\n`;
}
