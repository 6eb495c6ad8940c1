import type { Exchange, Refusal } from "./exchange.ts";
import type { Violation } from "./prism-engine.ts";

/** Refuses what breaks the contract's schemas, and says where. */
export async function checkValidity(exchange: Exchange): Promise<Refusal | undefined> {
  const violations = (await exchange.violations()).filter(({ code }) => code !== "401");
  const first = violations.find(({ code }) => code === "415") ?? violations[0];
  if (first === undefined) return undefined;
  const why = first.message.slice(0, 200);
  if (first.code === "415") return { cause: "unsupported-media-type", why };
  if (isVersion(first, exchange)) return { cause: "unsupported-version", why };
  const param = paramOf(first);
  return {
    cause: first.code === "required" ? "missing-field" : "invalid-request",
    why,
    ...(param === undefined ? {} : { details: { param } }),
  };
}

/** Whether the violation is of a header that selects the API's version. */
function isVersion({ path }: Violation, { compiled }: Exchange): boolean {
  const [place, name = ""] = path;
  const known = compiled.answers.some(({ answer }) => answer.code !== null && /version/i.test(answer.code));
  return known && (place === "header" || place === "query") && /version/i.test(name);
}

/** The field or parameter at fault, with dots between its parts, as far as the validator names it. */
function paramOf({ path, code, message }: Violation): string | undefined {
  const inside = path.slice(1);
  const missing = code === "required" ? /required property '([^']+)'/.exec(message)?.[1] : undefined;
  const extra = code === "additionalProperties" ? /; found '([^']+)'/.exec(message)?.[1] : undefined;
  const parts = [...inside, ...(missing === undefined ? [] : [missing]), ...(extra === undefined ? [] : [extra])];
  return parts.length === 0 ? undefined : parts.join(".");
}
