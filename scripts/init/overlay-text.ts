import { stringify } from "yaml";
import type { Envelope, ErrorCode } from "../contract/contract.ts";
import { commandText } from "../project/installation.ts";

/** What an overlay file says. */
export interface OverlayContent {
  /** The document's name, for the comment at the top. */
  document: string;
  title: string;
  /** Left out if the document declares its envelope, or none was found. */
  envelopes: readonly Envelope[];
  /** The codes that the envelopes find. */
  codes: readonly ErrorCode[];
}

/**
 * An OpenAPI Overlay with what was found about a document's errors, and places for what only people know.
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 */
export function overlayText({ document, title, envelopes, codes }: OverlayContent): string {
  const envelope = envelopes.length > 1 ? envelopes : envelopes[0];
  return [
    `# What ${oneLine(document)} does not say about its errors. \`${commandText("init")}\` made this file; edit it freely.`,
    "# It is applied to the document by every command: https://spec.openapis.org/overlay/v1.0.0.html",
    "overlay: 1.0.0",
    ...lines({ info: { title: `The errors of ${title}`, version: "1.0.0" } }),
    "actions:",
    "  # Level 1: where an error answer keeps its fields, as JSON Pointers into the body, or `header:` and a name.",
    "  # TODO: check each of them; `code` is the stable code that programs compare, `message` a text for developers.",
    ...(envelope === undefined
      ? [
          "  # No field was found by its name. An example:",
          ...commented(action("$", { "x-error-envelope": { code: "/error/code", message: "/error/message" } })),
        ]
      : indented(action("$", { "x-error-envelope": envelope }))),
    "",
    ...codeLines(codes),
    "",
  ].join("\n");
}

function codeLines(codes: readonly ErrorCode[]): string[] {
  const named = codes.filter(({ code }) => !code.startsWith("$"));
  if (named.length === 0) {
    return [
      "  # Level 2: which codes there are. TODO: make the code a constant where a schema describes it, for example:",
      ...commented(action("$.components.schemas.NotFound.properties.code", { const: "not_found" })),
    ];
  }
  const places = new Map<string, ErrorCode[]>();
  for (const code of named) places.set(code.pointer, [...(places.get(code.pointer) ?? []), code]);
  return [
    "  # Level 3: what a caller should do about a code. TODO: complete and uncomment. Without it, the status decides.",
    ...[...places].flatMap(([pointer, [first, ...others]]) => {
      if (first === undefined) return [];
      const shared = others.length === 0 ? "" : ` and ${others.length} more codes of this schema`;
      return [
        `  # ${oneLine(first.code)}${shared} (${first.statuses.join(", ")})`,
        ...commented(
          action(jsonPath(pointer), {
            "x-error": {
              recovery: first.recovery,
              action: "TODO: what a developer does",
              userMessage: "TODO: what a user may read",
            },
          }),
        ),
      ];
    }),
  ];
}

const action = (target: string, update: object) => [{ target, update }];

const lines = (value: unknown): string[] => stringify(value, { lineWidth: 0 }).trimEnd().split("\n");

const indented = (value: unknown): string[] => lines(value).map((line) => `  ${line}`);

const commented = (value: unknown): string[] => lines(value).map((line) => `  # ${line}`);

/** A text of the document in a comment. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * A JSON Pointer as the normalized JSONPath of the same place.
 * @see https://www.rfc-editor.org/rfc/rfc9535#section-2.7
 */
function jsonPath(pointer: string): string {
  const tokens = pointer.split("/").slice(1);
  const names = tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  return `$${names.map((name) => `[${/^\d+$/.test(name) ? name : `'${name.replace(/[\\']/g, "\\$&")}'`}]`).join("")}`;
}
