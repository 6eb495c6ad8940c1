import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { BrowserCommand } from "./browser-command.ts";

const run = promisify(execFile);

/**
 * The Chromium that `@sparticuz/chromium` ships, unpacked once into `folder`; null where that package has none to offer.
 * It unpacks into the temporary folder and takes a half-written file for a whole one, so a process of its own unpacks it
 * aside and the finished folder is renamed: any number of test workers may ask at the same time.
 * @see https://github.com/Sparticuz/chromium
 */
export async function bundledChromium(folder: string): Promise<BrowserCommand | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const version = packageVersion();
  if (version === null) return null;
  const home = join(folder, `chromium-${version}`);
  if (!existsSync(home)) await unpack(folder, home);
  const executable = join(home, "chromium");
  const fonts = { FONTCONFIG_FILE: join(home, "fonts", "fonts.conf") };
  const plain = { executable, env: fonts };
  if (await starts(plain)) return plain;
  // A bare machine lacks libraries that the package has for Amazon's bare machines.
  const shipped = { executable, env: { ...fonts, LD_LIBRARY_PATH: join(home, "al2023", "lib") } };
  return (await starts(shipped)) ? shipped : null;
}

/** The machine's own fonts, and the package's for a machine that has none. */
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

function packageVersion(): string | null {
  try {
    // The package exports its entry alone, so its own description is found from there.
    const description = new URL("../package.json", import.meta.resolve("@sparticuz/chromium"));
    const { version }: { version?: unknown } = JSON.parse(readFileSync(description, "utf8"));
    return typeof version === "string" ? version : null;
  } catch {
    return null;
  }
}

async function unpack(folder: string, home: string): Promise<void> {
  const aside = join(folder, `unpacking-${randomUUID()}`);
  await mkdir(aside, { recursive: true });
  try {
    const script = 'import("@sparticuz/chromium").then((chromium) => chromium.default.executablePath())';
    await run(process.execPath, ["--eval", script], {
      cwd: import.meta.dirname,
      // The name of a runtime on Amazon Linux 2023 makes the package unpack its libraries too.
      env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
    });
    await writeFile(join(aside, "fonts", "fonts.conf"), fontsConfiguration);
    await rename(aside, home).catch((error: unknown) => {
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function starts({ executable, env }: BrowserCommand): Promise<boolean> {
  return run(executable, ["--version"], { env: { ...process.env, ...env }, timeout: 30_000 }).then(
    () => true,
    () => false,
  );
}
