import { UsageError } from "../../command-line/usage-error.ts";
import type { DocsSettings } from "../../project/project.ts";

/** Red, green and blue from 0 to 255. */
type Rgb = readonly [red: number, green: number, blue: number];

/** The papers of the style sheet on which links are read, and the contrast that WCAG 2.2 AA asks of text. */
const papers: Record<"light" | "dark", readonly Rgb[]> = {
  light: [rgbOf("#fdfdfc"), rgbOf("#f4f5f8"), rgbOf("#e9eefd")],
  dark: [rgbOf("#0f1218"), rgbOf("#171b24"), rgbOf("#1d2740")],
};
const leastContrast = 4.5;

/**
 * Rules that give a site the colour of its configuration.
 * @returns CSS to follow the site's style sheet; empty where the configuration names no colour.
 * @throws {UsageError} if a colour cannot be read on the papers of the site, with its contrast and a colour that can.
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export function accentCss(accent: DocsSettings["accent"]): string {
  if (accent === undefined) return "";
  const { light, dark } =
    typeof accent === "string" ? { light: accent, dark: hexOf(readable(rgbOf(accent), "dark")) } : accent;
  for (const [mode, colour] of [
    ["light", light],
    ["dark", dark],
  ] as const) {
    const contrast = contrastOn(rgbOf(colour), mode);
    if (contrast < leastContrast)
      throw new UsageError(
        `docs.accent: ${colour} has a contrast of ${(Math.floor(contrast * 100) / 100).toFixed(2)} on ${mode} paper; text needs ${leastContrast}. Use ${hexOf(readable(rgbOf(colour), mode))}, for example.`,
      );
  }
  return `\n:root {\n  --link: light-dark(${light}, ${dark});\n  --accent: light-dark(${light}, ${dark});\n}\n`;
}

/** The colour, darker or lighter as far as it must be to be read. */
function readable(colour: Rgb, mode: "light" | "dark"): Rgb {
  const end = mode === "light" ? 0 : 255;
  for (let share = 0; share <= 1; share += 0.02) {
    const [red, green, blue] = colour;
    const mixed: Rgb = [mix(red, end, share), mix(green, end, share), mix(blue, end, share)];
    if (contrastOn(mixed, mode) >= leastContrast) return mixed;
  }
  return [end, end, end];
}

const mix = (from: number, to: number, share: number) => Math.round(from + (to - from) * share);

function contrastOn(colour: Rgb, mode: "light" | "dark"): number {
  return Math.min(...papers[mode].map((paper) => contrast(luminance(colour), luminance(paper))));
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function rgbOf(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
