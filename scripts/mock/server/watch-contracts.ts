import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import type { Contract } from "../../contract/contract.ts";
import { loadContract } from "../../contract/load-contract.ts";
import { sourcePaths } from "../../project/project.ts";
import type { ReloadObserver } from "./reload-observer.ts";

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

/**
 * The files that links lead to, with their links: an editor that renames replaces the file, not the link.
 * @param source A file or a folder; one that does not exist has none.
 */
function linkedFiles(source: string): [target: string, link: string][] {
  if (!existsSync(source)) return [];
  const links = statSync(source).isDirectory()
    ? readdirSync(source, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isSymbolicLink())
        .map((entry) => join(entry.parentPath, entry.name))
    : [source];
  return links.filter((link) => existsSync(link)).map((link) => [realpathSync(link), link]);
}

/**
 * Reads one more file of the mock's again when it is saved.
 * @param read Throws where the file as saved cannot be used.
 */
export async function watchFile(file: string, read: () => void, observer: ReloadObserver): Promise<FSWatcher> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([file, ...linkedFiles(file).map(([target]) => target)], { ignoreInitial: true });
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        read();
        observer.reloaded([file]);
      } catch (error) {
        observer.failed(file, error);
      }
    }, quietMilliseconds);
  });
  watcher.on("error", (error) => observer.failed(file, error));
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return watcher;
}

/** Reads a contract again when any of its files is saved; a file that several contracts share is each one's. */
export async function watchContracts({ root, apis, contracts, replace, observer }: Watched): Promise<FSWatcher> {
  const sources = new Map(apis.map((api) => [api, sourcePaths(root, api)]));
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

  const watched = [...new Set([...sources.values()].flat())];
  const linked = new Map(watched.flatMap(linkedFiles));
  const watcher = watch([...watched, ...linked.keys()], { ignoreInitial: true });
  watcher.on("all", (_event, changed) => {
    const path = linked.get(changed) ?? changed;
    for (const [api, paths] of sources) {
      if (paths.some((source) => path === source || path.startsWith(source + sep))) stale.add(api);
    }
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = (running ?? Promise.resolve()).then(reload);
    }, quietMilliseconds);
  });
  watcher.on("error", (error) => observer.failed(apis.join(", "), error));
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return watcher;
}
