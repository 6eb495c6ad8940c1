/** What a success may carry. */
export type ContentKind = "json" | "text" | "bytes" | "nothing";

/**
 * Makes the reader of successes that are not JSON alone: a text as a string, what is neither as bytes. Its `Content-Type`
 * says what an answer is; one without is the first kind.
 * @param kinds Those that the contract names.
 */
export const decode =
  (kinds: readonly ContentKind[]) =>
  (headers: Headers, body: Uint8Array): { data: unknown } | undefined => {
    if (body.length === 0 && kinds.includes("nothing")) return { data: undefined };
    const type = headers.get("Content-Type") ?? "";
    const contents = kinds.filter((one) => one !== "nothing");
    const kind = contents.length === 1 || type === "" ? contents[0] : kindOf(type);
    if (!contents.some((one) => one === kind)) return undefined;
    if (kind === "bytes") return { data: body };
    const charset = /charset\s*=\s*"?([\w:.-]+)/i.exec(type)?.[1] ?? "utf-8";
    const text = decoderOf(charset).decode(body);
    if (kind === "text") return { data: text };
    try {
      return { data: JSON.parse(text) };
    } catch {
      return undefined;
    }
  };

const kindOf = (type: string): ContentKind => {
  if (/^[^;]*[/+]json\s*(?:;|$)/i.test(type)) return "json";
  return /^(?:text\/|[^;]*(?:xml|x-www-form-urlencoded|ndjson|javascript|yaml|graphql)\s*(?:;|$))/i.test(type)
    ? "text"
    : "bytes";
};

function decoderOf(charset: string) {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
