import { existsSync, readdirSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import type { Contract } from "../../contract/contract.ts";
import { loadContract } from "../../contract/load-contract.ts";

/** Told of what came of a save. */
export interface ReloadObserver {
  reloaded(apis: readonly string[]): void;
  /** The contract as saved cannot be mocked; the last good one still is. */
  failed(api: string, error: unknown): void;
}

interface Watched {
  root: string;
  apis: readonly string[];
  contracts: readonly Contract[];
  /** Mocks these contracts from now on. */
  replace(contracts: readonly Contract[]): Promise<void>;
  observer: ReloadObserver;
}

/** How long a folder must be quiet before it is read: editors save in several steps. */
const quietMilliseconds = 80;

/** The files that links inside a folder lead to, with their links: an editor that renames replaces the file, not the link. */
function linkedFiles(folder: string): Map<string, string> {
  const links = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(links.filter((link) => existsSync(link)).map((link) => [realpathSync(link), link]));
}

/** Reads a contract again when any of its files is saved; a shared file is every contract's. */
export async function watchContracts({ root, apis, contracts, replace, observer }: Watched): Promise<FSWatcher> {
  const folder = join(root, "openapi");
  let current = [...contracts];
  const stale = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  const reload = async (): Promise<void> => {
    while (stale.size > 0) {
      const names = [...stale];
      stale.clear();
      const reloaded: string[] = [];
      for (const api of names) {
        try {
          const fresh = await loadContract(root, api);
          const next = current.map((one) => (one.api === api ? fresh : one));
          await replace(next);
          current = next;
          reloaded.push(api);
        } catch (error) {
          observer.failed(api, error);
        }
      }
      if (reloaded.length > 0) observer.reloaded(reloaded);
    }
  };

  const linked = linkedFiles(folder);
  const watcher = watch([folder, ...linked.keys()], { ignoreInitial: true });
  watcher.on("all", (_event, path) => {
    const [name = ""] = relative(folder, linked.get(path) ?? path).split(sep);
    for (const api of apis.includes(name) ? [name] : apis) stale.add(api);
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = (running ?? Promise.resolve()).then(reload);
    }, quietMilliseconds);
  });
  watcher.on("error", (error) => observer.failed("openapi", error));
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return watcher;
}
