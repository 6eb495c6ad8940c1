import { join, sep } from "node:path";
import type { Contract } from "./contract.ts";
import { cacheContract, hashSources, readCachedContract } from "./contract-cache.ts";
import { findApis } from "./find-apis.ts";

/**
 * Loads one API's contract: as it was loaded before where not a byte of its sources has changed since.
 * @param root The project's root, which holds `openapi/`.
 * @param api A name that `findApis(root)` gives.
 * @throws {ContractError} with every fault found, each at its hand-written file and line.
 */
export async function loadContract(root: string, api: string): Promise<Contract> {
  const cached = readCachedContract(root, api);
  if (cached !== undefined) return cached;
  const hash = hashSources(root, api);
  // The bundler alone takes a second to load.
  const [{ loadBundle }, { buildContract }] = await Promise.all([
    import("./load-bundle.ts"),
    import("./build-contract.ts"),
  ]);
  const bundle = await loadBundle(root, api);
  const contract = buildContract(api, bundle);
  const folders = [api, "shared"].map((name) => join(root, "openapi", name) + sep);
  // Of a file elsewhere nobody would see that it has changed.
  if (bundle.files.every((file) => folders.some((folder) => file.startsWith(folder))))
    cacheContract(root, contract, hash);
  return contract;
}

/**
 * Loads several contracts, by default all of a project, in the order of their names.
 * @throws {ContractError} with the faults of the first contract that has any.
 */
export async function loadContracts(root: string, apis: readonly string[] = findApis(root)): Promise<Contract[]> {
  const contracts: Contract[] = [];
  for (const api of apis) contracts.push(await loadContract(root, api));
  return contracts;
}
