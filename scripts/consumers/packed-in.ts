import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Tarballs } from "../build/pack-packages.ts";
import { UsageError } from "../command-line/usage-error.ts";

/**
 * The tarballs that were packed into a folder.
 * @throws {UsageError} if there is not just one of each package.
 */
export async function packedIn(folder: string): Promise<Tarballs> {
  const files = await readdir(folder).catch(() => []);
  const of = (name: string) => {
    const [file, ...others] = files.filter(
      (each) => each.endsWith(".tgz") && /^[\w-]+?(?=-\d)/.exec(each)?.[0] === name,
    );
    if (file === undefined || others.length > 0)
      throw new UsageError(
        `${folder} has ${others.length === 0 ? "no tarball" : "several tarballs"} of ${name}. Make it with \`npm run build -- --pack\`.`,
      );
    return join(folder, file);
  };
  return { "error-contracts": of("error-contracts"), "error-contracts-cli": of("error-contracts-cli") };
}
