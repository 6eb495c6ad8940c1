import type { Contract, JsonObject } from "../../../contract/contract.ts";
import { objectOf, stringOf } from "../../../contract/reading/json.ts";
import type { ErrorFacts } from "../../facts/error-view-model.ts";
import { referenceDocument } from "../../facts/reference-document.ts";
import type { Site } from "../../facts/site.ts";
import { errorIndexPath, referencePath } from "../../markup/addresses.ts";
import { redocPolicy } from "../../markup/content-security-policy.ts";
import { html } from "../../markup/html.ts";
import { inlineJson } from "../../markup/inline-json.ts";
import { relativeLink } from "../../markup/relative-link.ts";
import type { SampleSettings } from "../../samples/sample-settings.ts";
import { renderPage } from "../frame/page.ts";

/**
 * The page on which Redoc shows one API's contract; a small module of ours starts it on the document in the page.
 * @param about Further pages on the API, to which its description leads.
 */
export function referencePage(
  site: Site,
  contract: Contract,
  codes: Map<string, ErrorFacts>,
  about: readonly { title: string; path: string }[] = [],
  settings: SampleSettings = {},
): string {
  const { api, title } = contract;
  const path = referencePath(api);
  const errors = relativeLink(path, errorIndexPath(api));
  return renderPage(site, {
    path,
    title: `${title}: reference`,
    description: `Every operation and every error code of ${title}.`,
    kind: "reference",
    policy: redocPolicy,
    about: contract,
    scripts: ["assets/scripts/docs/page-scripts/reference.js"],
    main: html`<noscript><main>
<h1>${title}</h1>
<p>This reference is drawn by a script. The <a href="${errors}">error codes</a> need none, and the
<a href="openapi.json">OpenAPI document</a> holds everything.</p>
</main></noscript>
<div id="redoc"></div>
${inlineJson("openapi-document", withLinks(referenceDocument(contract, codes, settings), path, about))}`,
  });
}

function withLinks(document: JsonObject, from: string, about: readonly { title: string; path: string }[]): JsonObject {
  const info = objectOf(document.info);
  const links = about.map(({ title, path }) => `- [${title}](${relativeLink(from, path)})`).join("\n");
  const version = stringOf(info.version);
  return {
    ...document,
    // Redoc would write the version behind the title, as in "Loop (1)".
    info: {
      ...info,
      version: "",
      description: [
        ...(version === "" ? [] : [`Version ${version}`]),
        stringOf(info.description),
        ...(links === "" ? [] : ["## About this description", links]),
      ].join("\n\n"),
    },
  };
}
