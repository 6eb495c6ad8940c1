import { type Html, html } from "./html.ts";

/** A box of the diagram: where it is, what it says, and the recovery whose colour it has. */
interface Box {
  x: number;
  y: number;
  lines: string[];
  tone?: string;
}

const width = 168;
const height = 54;

/** The life of one call, from its first attempt to its end, drawn as SVG with classes of the style sheet only. */
export function callDiagram(): Html {
  const boxes: Box[] = [
    { x: 0, y: 120, lines: ["One attempt", "is sent"] },
    { x: 250, y: 0, lines: ["Data", "the call is over"], tone: "poll" },
    { x: 250, y: 120, lines: ["An error answer", "with a code"] },
    { x: 250, y: 240, lines: ["No answer", "cut, reset, time-out"] },
    { x: 500, y: 0, lines: ["refresh", "one new token, once"], tone: "refresh" },
    { x: 500, y: 80, lines: ["after", "wait as long as stated"], tone: "after" },
    { x: 500, y: 160, lines: ["backoff", "wait a random time"], tone: "backoff" },
    { x: 500, y: 240, lines: ["check", "it may have happened"], tone: "check" },
    { x: 750, y: 40, lines: ["Another attempt", "while time is left"] },
    { x: 750, y: 140, lines: ["The error is returned", "no time left, or the", "recovery forbids it"], tone: "never" },
  ];
  const arrows: [from: number, to: number, label?: string][] = [
    [0, 1, "2xx"],
    [0, 2, "4xx, 5xx"],
    [0, 3],
    [2, 4],
    [2, 5],
    [2, 6],
    [3, 6, "safe to repeat"],
    [3, 7, "not safe"],
    [4, 8],
    [5, 8],
    [6, 8],
    [6, 9],
    [7, 9],
  ];
  return html`<svg class="diagram" viewBox="-4 -4 930 312" role="img" aria-labelledby="call-life">
<title id="call-life">The life of a call: each attempt ends with data, an error answer or no answer; the recovery of the code decides whether another attempt follows or the error is returned</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
${arrows.map(([from, to, label]) => arrow(boxes[from], boxes[to], label))}
${boxes.map(box)}
</svg>`;
}

function box({ x, y, lines, tone }: Box): Html {
  const tall = height + (lines.length > 2 ? 16 : 0);
  return html`<g class="${tone ?? "plain"}"><rect x="${x}" y="${y}" width="${width}" height="${tall}" rx="9"/>
${lines.map(
  (line, index) =>
    html`<text class="${index === 0 ? "name" : "note"}" x="${x + width / 2}" y="${y + 23 + index * 17}">${line}</text>`,
)}</g>
`;
}

function arrow(from: Box | undefined, to: Box | undefined, label = ""): Html {
  if (from === undefined || to === undefined) return html``;
  const [x1, y1, x2, y2] = [from.x + width, from.y + height / 2, to.x - 2, to.y + height / 2];
  const middle = (x1 + x2) / 2;
  return html`<path class="arrow" d="M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}" marker-end="url(#tip)"/>
${label !== "" && html`<text class="label" x="${middle}" y="${(y1 + y2) / 2 - 5}">${label}</text>`}`;
}
