import { LRUCache } from "lru-cache";
import { createHighlighterCoreSync } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import http from "shiki/langs/http.mjs";
import json from "shiki/langs/json.mjs";
import shell from "shiki/langs/shellscript.mjs";
import typescript from "shiki/langs/typescript.mjs";
import yaml from "shiki/langs/yaml.mjs";
import { type Html, html } from "./html.ts";

/** Languages whose code is coloured, by the names that Markdown gives them. */
const languages: Record<string, string> = {
  bash: "shellscript",
  http: "http",
  js: "typescript",
  json: "json",
  sh: "shellscript",
  shell: "shellscript",
  ts: "typescript",
  tsx: "typescript",
  typescript: "typescript",
  yaml: "yaml",
};

/** Kinds of tokens; the style sheet colours each. Their place is the number that the theme gives them as a colour. */
const kinds = ["comment", "string", "constant", "keyword", "name"] as const;

const engine = createJavaScriptRegexEngine({ forgiving: true });
/** A theme whose colours are numbers of kinds. */
const theme = {
  name: "classes",
  type: "light" as const,
  fg: "#000000",
  bg: "#ffffff",
  settings: [
    { settings: { foreground: "#000000" } },
    { scope: ["comment", "punctuation.definition.comment"], settings: { foreground: "#000001" } },
    { scope: ["string", "constant.other.symbol"], settings: { foreground: "#000002" } },
    { scope: ["constant", "support.constant"], settings: { foreground: "#000003" } },
    { scope: ["keyword", "storage"], settings: { foreground: "#000004" } },
    {
      scope: ["entity.name", "support.type.property-name", "entity.other.attribute-name", "support.function"],
      settings: { foreground: "#000005" },
    },
  ],
};

const highlighter = createHighlighterCoreSync({
  themes: [theme],
  langs: [http, json, shell, typescript, yaml],
  engine,
});

/** What was coloured before: codes share samples, and a site that is built again shares most of them. */
const coloured = new LRUCache<string, Html>({ max: 5000 });

/**
 * Code as markup, its tokens in elements with a class each: no page needs a script or an inline style for its colours.
 * @param language As Markdown names it; code of another language stays as it is.
 * @see https://shiki.style
 */
export function highlight(code: string, language: string): Html {
  const known = languages[language];
  // Grammars take long for what nobody reads.
  if (known === undefined || code.length > 20_000) return html`${code}`;
  const key = `${known}\n${code}`;
  const before = coloured.get(key);
  if (before !== undefined) return before;
  // Without a limit of time, or a busy machine would colour less.
  const { tokens } = highlighter.codeToTokens(code, { lang: known, theme: "classes", tokenizeTimeLimit: 0 });
  const markup = html`${tokens.map((line, index) => [
    html`${index > 0 && "\n"}`,
    ...line.map(({ content, color }) => {
      const kind = kinds[Number.parseInt(color?.slice(1) ?? "0", 16) - 1];
      return kind === undefined ? html`${content}` : html`<span class="t-${kind}">${content}</span>`;
    }),
  ])}`;
  coloured.set(key, markup);
  return markup;
}
