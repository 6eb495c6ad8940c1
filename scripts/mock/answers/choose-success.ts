import type { CompiledAnswer } from "./compiled-answer.ts";

/**
 * The success whose media type a request prefers, or undefined where none is acceptable. A malformed `Accept` accepts
 * everything.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 */
export function chooseSuccess(
  successes: readonly CompiledAnswer[],
  accept: string | undefined,
): CompiledAnswer | undefined {
  if (accept === undefined || accept === "*/*") return successes[0];
  const ranges = readRanges(accept);
  if (ranges.length === 0) return successes[0];
  let best: CompiledAnswer | undefined;
  let bestQuality = 0;
  for (const success of successes) {
    const quality = success.answer.mediaType === null ? 1 : qualityOf(success.answer.mediaType, ranges);
    if (quality > bestQuality) [best, bestQuality] = [success, quality];
  }
  return best;
}

interface MediaRange {
  type: string;
  subtype: string;
  quality: number;
}

function readRanges(accept: string): MediaRange[] {
  return accept.split(",").flatMap((part) => {
    const [, type, subtype, parameters = ""] = /^\s*([\w!#$&^.+*-]+)\/([\w!#$&^.+*-]+)\s*(;.*)?$/.exec(part) ?? [];
    if (type === undefined || subtype === undefined) return [];
    const quality = Number(/;\s*q\s*=\s*([\d.]+)/i.exec(parameters)?.[1] ?? 1);
    return [{ type: type.toLowerCase(), subtype: subtype.toLowerCase(), quality: Number.isNaN(quality) ? 1 : quality }];
  });
}

function qualityOf(mediaType: string, ranges: readonly MediaRange[]): number {
  const [type = "", subtype = ""] = (mediaType.toLowerCase().split(";")[0] ?? "").trim().split("/");
  let best: { weight: number; quality: number } = { weight: 0, quality: 0 };
  for (const range of ranges) {
    const typeFits = range.type === type || range.type === "*";
    const subtypeFits = range.subtype === subtype || range.subtype === "*";
    const weight = typeFits && subtypeFits ? 1 + Number(range.type !== "*") + Number(range.subtype !== "*") : 0;
    if (weight > best.weight) best = { weight, quality: range.quality };
  }
  return best.quality;
}
