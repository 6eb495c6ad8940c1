import { ensureGenerated } from "../generate/write/ensure-generated.ts";
import { formats } from "../lint/formats/format-findings.ts";
import { lintApis } from "../lint/lint-apis.ts";

/** What follows a save, in a process of its own: `generate-and-lint.ts ROOT FORMAT API…`. */
process.env.REDOCLY_TELEMETRY = "off";
const [root = "", format = "text", ...apis] = process.argv.slice(2);

const { changes } = await ensureGenerated({ root, apis });
if (changes.length > 0) {
  const paths = changes.map(({ path }) => path);
  process.stdout.write(
    format === "json" ? `${JSON.stringify({ generated: paths })}\n` : `Generated ${paths.join(", ")}\n`,
  );
}
const findings = await lintApis(root, apis);
if (format === "json") process.stdout.write(`${JSON.stringify({ findings })}\n`);
else process.stdout.write((await formats.get("text")?.(findings, apis)) ?? "");
