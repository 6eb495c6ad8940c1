/** One line of both panels. */
interface Curve {
  readonly name: string;
  readonly requests: readonly number[];
  readonly served: readonly number[];
}

const colours = ["#0b6e4f", "#c1440e", "#3a5ba0", "#8a6d00"];
const width = 760;
const panelHeight = 220;
const margin = { left: 64, right: 16, top: 40, gap: 56, bottom: 44 };

/** An SVG with the requests and the answered calls of each second, readable on a light and a dark page. */
export function chart(curves: readonly Curve[], outage: { from: number; to: number }): string {
  const seconds = curves[0]?.requests.length ?? 1;
  const x = (second: number) => margin.left + (second / seconds) * (width - margin.left - margin.right);
  const height = margin.top + 2 * panelHeight + margin.gap + margin.bottom;
  const panel = (title: string, top: number, pick: (curve: Curve) => readonly number[]): string => {
    const most = Math.max(1, ...curves.flatMap((curve) => [...pick(curve)]));
    const unit = 10 ** Math.floor(Math.log10(most));
    const ceiling = Math.ceil(most / unit) * unit;
    const y = (value: number) => top + panelHeight - (value / ceiling) * panelHeight;
    const ticks = [0, ceiling / 2, ceiling].map(
      (value) =>
        `<line class="grid" x1="${margin.left}" x2="${width - margin.right}" y1="${y(value)}" y2="${y(value)}"/>` +
        `<text x="${margin.left - 8}" y="${y(value) + 4}" text-anchor="end">${value.toLocaleString("en")}</text>`,
    );
    const lines = curves.map((curve, index) => {
      const points = pick(curve).map((value, second) => `${x(second).toFixed(1)},${y(value).toFixed(1)}`);
      return `<polyline fill="none" stroke="${colours[index % colours.length]}" stroke-width="${index === 0 ? 3 : 1.5}" points="${points.join(" ")}"/>`;
    });
    const shade = `<rect class="outage" x="${x(outage.from)}" y="${top}" width="${x(outage.to) - x(outage.from)}" height="${panelHeight}"/>`;
    return `<text class="title" x="${margin.left}" y="${top - 10}">${title}</text>${shade}${ticks.join("")}${lines.join("")}`;
  };
  const second = margin.top + panelHeight + margin.gap;
  const bottom = second + panelHeight;
  const times = Array.from({ length: Math.floor(seconds / 10) + 1 }, (_, index) => index * 10).map(
    (time) => `<text x="${x(time)}" y="${bottom + 16}" text-anchor="middle">${time} s</text>`,
  );
  const legend = curves.map(({ name }, index) => {
    const at = margin.left + index * 170;
    return `<rect x="${at}" y="${height - 16}" width="12" height="4" fill="${colours[index % colours.length]}"/><text x="${at + 18}" y="${height - 10}">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Requests and answered calls per second, before, in and after an outage">
<style>text{font:12px system-ui,sans-serif;fill:#57606a}.title{font-weight:600}.grid{stroke:#8884}.outage{fill:#d1242f22}</style>
${panel("Requests per second (the shaded service is down)", margin.top, (curve) => curve.requests)}
${panel("Answered calls per second", second, (curve) => curve.served)}
${times.join("")}
${legend.join("")}
</svg>
`;
}
