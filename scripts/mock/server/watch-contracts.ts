import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import type { Contract } from "../../contract/contract.ts";
import { loadContract } from "../../contract/load-contract.ts";
import { apiFiles, apiPlaces, sourcePaths } from "../../project/project.ts";
import type { ReloadObserver } from "./reload-observer.ts";

interface Watched {
  root: string;
  /** Names of the APIs to mock, also of those that are not sound yet. */
  apis: readonly string[];
  /** Those of them that are sound. */
  contracts: readonly Contract[];
  /**
   * Opens the project again and returns which APIs to mock now. Default: those of the start.
   * @throws {UsageError} if the project as saved cannot be opened.
   */
  reopen?: (() => Promise<readonly string[]>) | undefined;
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
        observer.failed(file, error, true);
      }
    }, quietMilliseconds);
  });
  watcher.on("error", (error) => observer.failed(file, error, true));
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return watcher;
}

/**
 * Reads a contract again when any of its files is saved; a file that several contracts share is each one's. APIs that are
 * added to the project or removed from it are so in the mock.
 */
export async function watchContracts({
  root,
  apis,
  contracts,
  reopen,
  replace,
  observer,
}: Watched): Promise<FSWatcher> {
  const sources = new Map(apis.map((api) => [api, sourcePaths(root, api)]));
  const places = reopen === undefined ? [] : apiPlaces(root);
  const linked = new Map<string, string>();
  let current = [...contracts];
  const stale = new Set<string>();
  let isPlaceChanged = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  const mock = async (next: Contract[]): Promise<void> => {
    await replace(next);
    current = next;
  };

  const openAgain = async (): Promise<void> => {
    const names = await reopen?.();
    if (names === undefined) return;
    for (const api of names) {
      const paths = sourcePaths(root, api);
      if (String(sources.get(api)) === String(paths)) continue;
      sources.set(api, paths);
      watcher.add(withLinked(paths));
      stale.add(api);
    }
    const gone = [...sources.keys()].filter((api) => !names.includes(api));
    if (gone.length === 0) return;
    for (const api of gone) {
      sources.delete(api);
      stale.delete(api);
    }
    await mock(current.filter(({ api }) => sources.has(api)));
    observer.removed(gone);
  };

  const reload = async (): Promise<void> => {
    while (stale.size > 0 || isPlaceChanged) {
      if (isPlaceChanged) {
        isPlaceChanged = false;
        await openAgain().catch((error: unknown) => {
          observer.failed("The project", error, true);
          // The message says so already.
          for (const api of stale) if (!existsSync(apiFiles(root, api).input)) stale.delete(api);
        });
      }
      const names = [...stale].sort();
      stale.clear();
      const reloaded: string[] = [];
      for (const api of names) {
        const isUsed = current.some((one) => one.api === api);
        try {
          const fresh = await loadContract(root, api);
          await mock([...current.filter((one) => one.api !== api), fresh].sort((a, b) => (a.api < b.api ? -1 : 1)));
          reloaded.push(api);
        } catch (error) {
          observer.failed(api, error, isUsed);
        }
      }
      if (reloaded.length > 0) observer.reloaded(reloaded);
    }
  };

  const withLinked = (paths: readonly string[]): string[] => {
    const found = paths.flatMap(linkedFiles);
    for (const [target, link] of found) linked.set(target, link);
    return [...paths, ...found.map(([target]) => target)];
  };
  const isIn = (paths: readonly string[], path: string) =>
    paths.some((source) => path === source || path.startsWith(source + sep));
  const watched = withLinked([...new Set([...sources.values()].flat())]);
  const watcher = watch([...watched, ...places], {
    ignoreInitial: true,
    // A pattern may begin at the project's root. A contract of an installed package is followed all the same.
    ignored: (path) => isForeign(relative(root, path)) && !isIn([...sources.values()].flat(), path),
  });
  watcher.on("all", (_event, changed) => {
    const path = linked.get(changed) ?? changed;
    for (const [api, paths] of sources) if (isIn(paths, path)) stale.add(api);
    if (isIn(places, path)) isPlaceChanged = true;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = (running ?? Promise.resolve()).then(reload);
    }, quietMilliseconds);
  });
  watcher.on("error", (error) => observer.failed(apis.join(", "), error, true));
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return watcher;
}

/** Whether a path leads into a folder that no API of the project is in. */
function isForeign(path: string): boolean {
  return path.split(sep).some((part) => part === "node_modules" || part === ".git");
}
