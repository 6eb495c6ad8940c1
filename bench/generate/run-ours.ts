/** Generates the APIs of a project as `npm run generate` does, and says how many files were written. */
import { enableCompileCache } from "node:module";
import { ensureGenerated } from "../../scripts/generate/write/ensure-generated.ts";

process.env.REDOCLY_TELEMETRY = "off";
enableCompileCache();
const [root = ""] = process.argv.slice(2);
const { changes } = await ensureGenerated({ root });
process.stdout.write(`${changes.length} files\n`);
