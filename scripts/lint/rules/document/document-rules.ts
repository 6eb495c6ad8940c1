import { blockingFaults } from "../../../contract/blocking/blocking-faults.ts";
import type { Rule, RulePage } from "../rule.ts";
import { type DocumentRuleId, documentRuleIds } from "./document-rule-ids.ts";

const createWidget = "# at /paths/~1widgets/post";
const summaries: Record<DocumentRuleId, string> = {
  "document-readable": "Every file of a document can be read.",
  "yaml-syntax": "Every file of a document is YAML or JSON.",
  "document-size": "A document is no larger than it can be read in reasonable time.",
  "openapi-version": "A document is OpenAPI 3.0 or 3.1.",
  "ref-resolves":
    "Every `$ref` leads to something, inside the folder of the document, and in no circle of references alone.",
  "overlay-applies": "Every action of an overlay is valid and finds a place in the document.",
  "extension-valid": "Every extension of error contracts has the form that its JSON Schema asks for.",
  "schema-valid": "Every schema is one of JSON Schema 2020-12.",
  "request-sendable": "Every parameter and every part of a form is one that a client can write.",
  "operation-id-unique": "No two operations have the same operationId.",
};

const pages: Record<DocumentRuleId, RulePage> = {
  "document-readable": {
    why: "A file that does not exist, or that the process may not read, cannot be part of a document.",
    bad: "# at the command line\nnpm run lint -- ./opnapi.yaml",
    good: "# at the command line\nnpm run lint -- ./openapi.yaml",
  },
  "yaml-syntax": {
    why: "Nothing can be made from a file that cannot be parsed. A key that is written twice counts as a mistake too: parsers\ndisagree about which one holds.",
    bad: "# at errors.yaml\nschemas:\n  NOT_FOUND: { type: object\n",
    good: "# at errors.yaml\nschemas:\n  NOT_FOUND: { type: object }\n",
  },
  "document-size": {
    why: "References that refer to each other many times over can make a small file expand to gigabytes. Such a document is\nrefused before it fills the memory.",
    bad: "# at openapi.yaml\nx-a: &a [1, 1, 1]\nx-b: &b [*a, *a, *a]\nx-c: [*b, *b, *b] # and so on, many levels deep",
    good: "# at openapi.yaml\nx-a: [1, 1, 1]",
  },
  "openapi-version": {
    why: "Swagger 2.0 describes answers and bodies in other members. Converters to OpenAPI 3 exist: https://openapi.tools lists\nthem.",
    bad: '# at openapi.yaml\nswagger: "2.0"',
    good: "# at openapi.yaml\nopenapi: 3.1.0",
  },
  "ref-resolves": {
    why: "A reference to nothing leaves a hole in every client, mock and page that is made from the document. Files outside the\nfolder of the document are not read, so that a document from elsewhere cannot show files of this machine.",
    bad: '# at openapi.yaml\nresponses:\n  "404": { $ref: "#/components/responses/NotFond" }',
    good: '# at openapi.yaml\nresponses:\n  "404": { $ref: "#/components/responses/NotFound" }',
  },
  "overlay-applies": {
    why: "An action whose target matches nothing changes nothing. The document then lacks what the overlay was written for.",
    bad: "# at openapi.errors.yaml\nactions:\n  - target: $.components.schemas.NOT_FOND\n    update: { x-error: { recovery: never } }",
    good: "# at openapi.errors.yaml\nactions:\n  - target: $.components.schemas.NOT_FOUND\n    update: { x-error: { recovery: never } }",
  },
  "extension-valid": {
    why: "A client acts by what the extensions say. A member that nobody knows, or a value of another kind, would be ignored\nsilently.",
    bad: "# at /components/schemas/NOT_FOUND\nx-error: { recovery: sometimes }",
    good: "# at /components/schemas/NOT_FOUND\nx-error: { recovery: never }",
  },
  "schema-valid": {
    why: "A keyword with a value that it cannot have means something else to each tool: one ignores it, one fails, one rejects\nevery body.",
    bad: "# at /components/schemas/NOT_FOUND\nminProperties: -1",
    good: "# at /components/schemas/NOT_FOUND\nminProperties: 1",
  },
  "request-sendable": {
    why: "A generated client sends what the document says, or nothing. Where OpenAPI gives a value no written form, no client can\nsend it, and another form would reach the server as another request.",
    bad: `${createWidget}\nparameters:\n  - { name: sizes, in: query, style: deepObject, schema: { type: array, items: { type: integer } } }`,
    good: `${createWidget}\nparameters:\n  - { name: sizes, in: query, style: form, schema: { type: array, items: { type: integer } } }`,
  },
  "operation-id-unique": {
    why: "Types, calls of the client, mock answers and pages are named by the operationId.",
    bad: "# at /paths/~1widgets~1{widgetId}/get\noperationId: createWidget",
    good: "# at /paths/~1widgets~1{widgetId}/get\noperationId: readWidget",
  },
};

/**
 * The rules of a usable document, for their pages and their places in the settings. Lint reports what breaks them before the
 * other rules run; what keeps a document from being read at all no rule can see.
 * @see ../../linters/source-findings.ts
 */
export const documentRules: readonly Rule[] = documentRuleIds.map((id) => ({
  id,
  family: "document",
  preset: "contract",
  summary: summaries[id],
  page: pages[id],
  check: ({ document }) => blockingFaults(document).filter(({ rule }) => rule === id),
}));
