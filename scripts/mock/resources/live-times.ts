import type { Json, JsonObject } from "../../contract/contract.ts";

/** Members that say when something ends or comes: an example of them must not lie in the past. */
const ahead = /expir|valid_?until|(?:^|[_a-z])(?:due|next|renews?|ends?)(?:_?(?:at|on|date|time))?$|period_?end|^exp$/i;

/** Members that say when something began, against which the others are measured. */
const behind = /creat|issued|granted|start|begin|^iat$|time_?stamp|updated/i;

const dateTime = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;
const hour = 3_600_000;

/**
 * A body whose times ahead are ahead of now: as far as they are from the beginning that the same object states, else an
 * hour. A body without such times is returned as it is.
 */
export function withLiveTimes(body: JsonObject, now: number): JsonObject;
export function withLiveTimes(body: Json, now: number): Json;
export function withLiveTimes(body: Json, now: number): Json {
  if (typeof body !== "object" || body === null) return body;
  return Array.isArray(body) ? liveList(body, now) : liveObject(body, now);
}

function liveObject(body: JsonObject, now: number): JsonObject {
  let changed: JsonObject | undefined;
  for (const [name, value] of Object.entries(body)) {
    const live =
      typeof value === "object" ? withLiveTimes(value, now) : ahead.test(name) ? shifted(body, value, now) : value;
    if (live === value) continue;
    changed ??= { ...body };
    changed[name] = live;
  }
  return changed ?? body;
}

function liveList(list: Json[], now: number): Json[] {
  const live = list.map((item) => withLiveTimes(item, now));
  return live.some((item, index) => item !== list[index]) ? live : list;
}

function shifted(holder: JsonObject, value: Json, now: number): Json {
  const time = readTime(value);
  if (time === null || time.milliseconds > now) return value;
  const begun = Object.entries(holder)
    .filter(([name]) => behind.test(name))
    .map(([, other]) => readTime(other)?.milliseconds ?? Number.POSITIVE_INFINITY)
    .filter((milliseconds) => milliseconds < time.milliseconds);
  const distance = begun.length === 0 ? hour : time.milliseconds - Math.max(...begun);
  return time.write(now + distance);
}

interface Time {
  milliseconds: number;
  /** A time in the same form. */
  write(milliseconds: number): Json;
}

function readTime(value: Json | undefined): Time | null {
  if (typeof value === "number") {
    if (value > 1e12 && value < 1e13) return { milliseconds: value, write: Math.round };
    if (value > 1e9 && value < 1e10) return { milliseconds: value * 1000, write: (time) => Math.round(time / 1000) };
    return null;
  }
  if (typeof value !== "string" || !dateTime.test(value)) return null;
  const spaced = value.charAt(10) === " ";
  const milliseconds = Date.parse(
    spaced ? `${value.replace(" ", "T")}${/Z|[+-]\d\d:/.test(value.slice(11)) ? "" : "Z"}` : value,
  );
  if (Number.isNaN(milliseconds)) return null;
  const fraction = /\.\d/.test(value);
  return {
    milliseconds,
    write: (time) => {
      const text = new Date(time).toISOString();
      if (spaced) return text.slice(0, 19).replace("T", " ");
      return fraction ? text : text.replace(/\.\d+Z$/, "Z");
    },
  };
}
