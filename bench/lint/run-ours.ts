/** Lints the APIs of a project as `npm run lint` does, all of them or what has changed, and says how much it found. */
import { enableCompileCache } from "node:module";
import { lintApis } from "../../scripts/lint/lint-apis.ts";

process.env.REDOCLY_TELEMETRY = "off";
enableCompileCache();
const [root = "", which, ...apis] = process.argv.slice(2);
const findings = await lintApis(root, apis, { fresh: which === "fresh" });
process.stdout.write(`${findings.length} findings\n`);
