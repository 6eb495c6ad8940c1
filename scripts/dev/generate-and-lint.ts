import { ensureGenerated } from "../generate/write/ensure-generated.ts";
import { formats } from "../lint/formats/format-findings.ts";
import { lintApis } from "../lint/lint-apis.ts";
import { type Project, setProject } from "../project/project.ts";

/** What follows a save, in a process of its own: `generate-and-lint.ts PROJECT FORMAT API…`, the project as JSON. */
process.env.REDOCLY_TELEMETRY = "off";
const [text = "", format = "text", ...apis] = process.argv.slice(2);
// dev.ts alone starts this file, with the project that it works on.
const project = JSON.parse(text) as Project;
setProject(project);
const { root } = project;

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
