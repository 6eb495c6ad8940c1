import { errorName } from "../facts/error-name.ts";
import type { ErrorFacts } from "../facts/error-view-model.ts";
import { httpText } from "../facts/http-text.ts";
import { provenanceText } from "../facts/provenance-text.ts";
import { errorIndexPath, errorPath, errorTwinPath } from "../markup/addresses.ts";
import { redocLink } from "../markup/redoc-link.ts";
import { relativeLink } from "../markup/relative-link.ts";

/** The page of one code as Markdown, for programs that read text. */
export function errorMarkdown(facts: ErrorFacts): string {
  const { api, apiTitle, code, label, meaning, statuses, recovery, action, userMessage, answers, mock, snippet } =
    facts;
  const { provenance, samples } = facts;
  const path = errorTwinPath(api, code, "md");
  const link = (name: string, target: string) => `[${name}](${relativeLink(path, target)})`;
  const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;
  const paragraphs = [
    `# ${errorName(facts)}`,
    ...(code === label
      ? []
      : [`The OpenAPI document names no code for this answer. In the client, \`error.code\` is \`${code}\`.`]),
    `${statuses.map(({ status, reason }) => `${status} ${reason}`).join(", ")} in ${link(apiTitle, errorIndexPath(api))}${meaning === "" ? "." : `. ${meaning}`}`,
    ...(action === "" ? [] : [`## What to do\n\n${action}`]),
    `## Recovery: ${recovery.title} (\`${recovery.kind}\`)\n\n${recovery.rule}`,
    `Who must act: ${recovery.whoActs}.`,
    ...(userMessage === "" ? [] : [`What to show the user: “${userMessage}”`]),
    ...answers.map((answer) => `## Answer\n\n${fence("http", httpText(answer))}`),
    ...samples.slice(0, 1).map(({ language, text }) => `## Handle it\n\n${fence(language, text.trim())}`),
    ...(mock === null ? [] : [`## From the local mock\n\n${fence("sh", mock.command)}`]),
    ...(snippet === null ? [] : [`The same with the client:\n\n${fence("ts", snippet.trim())}`]),
    `## Operations\n\n${facts.operations
      .map(
        (operation) =>
          `- ${link(operation.summary, redocLink(api, operation))}: \`${operation.method.toUpperCase()} ${operation.path}\`, ${operation.status}${operation.basis === null ? "" : `, ${operation.basis}`}`,
      )
      .join("\n")}`,
    ...(provenance === null ? [] : [`## Provenance\n\n${provenanceText(provenance)} Source: <${provenance.source}>`]),
    link("As a page", errorPath(api, code)),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}
