import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { runCommand } from "../../command-line/run-command.ts";

const target = join(import.meta.dirname, "../assets/card.png");

/** The card as a page of the size that link previews have, in the colours of the site's dark pages. */
const page = `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 84px 90px; background: #12151c;
  color: #e6e8ee; font: 30px/1.4 system-ui, "Noto Sans", sans-serif; display: flex; flex-direction: column; }
h1 { margin: 0 0 18px; font-size: 76px; line-height: 1.1; letter-spacing: -0.02em; }
p { margin: 0; color: #a2abbd; }
ul { margin: auto 0 0; padding: 0; list-style: none; font: 28px/1 ui-monospace, "DejaVu Sans Mono", monospace; }
li { display: grid; grid-template-columns: 90px 330px 1fr; margin-top: 18px; padding: 18px 26px;
  border: 2px solid #333a49; border-radius: 14px; background: #1b1f29; }
b { color: #ffc273; font-weight: 600; } i { color: #8fb0ff; font-style: normal; }
</style>
<h1>API errors,<br>specified once</h1>
<p>What a code means, who must act, and exactly how to recover.</p>
<ul><li><b>401</b><span>TOKEN_EXPIRED</span><i>refresh, then repeat once</i></li>
<li><b>429</b><span>rate_limited</span><i>wait as long as it says, then repeat</i></li></ul>`;

const command = {
  name: "npm run card --",
  summary: "Draws the picture that link previews show, which is committed.",
  options: {},
} as const;

await runCommand(command, async () => {
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage({ viewport: { width: 1200, height: 630 } });
    await tab.setContent(page);
    await writeFile(target, await tab.screenshot({ type: "png" }));
  } finally {
    await browser.close();
  }
  process.stdout.write("drew scripts/docs/assets/card.png\n");
  return 0;
});
