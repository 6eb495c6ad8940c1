import { cacheContract, hashContract, readCachedContract } from "./cache/contract-cache.ts";
import { isHashed } from "./cache/hash-sources.ts";
import type { Contract } from "./contract.ts";
import { findApis } from "./find-apis.ts";

/**
 * Loads one API's contract: as it was loaded before where not a byte of its sources has changed since.
 * @param root The project's root, which holds `openapi/`.
 * @param api A name that `findApis(root)` gives.
 * @throws {ContractError} with every fault found, each at its hand-written file and line.
 */
export async function loadContract(root: string, api: string): Promise<Contract> {
  const hash = hashContract(root, api);
  const cached = readCachedContract(root, api, hash);
  if (cached !== undefined) return cached;
  // The bundler alone takes a second to load.
  const [{ loadBundle }, { buildContract }] = await Promise.all([
    import("./source/load-bundle.ts"),
    import("./build-contract.ts"),
  ]);
  const bundle = await loadBundle(root, api);
  const contract = buildContract(api, bundle);
  if (isHashed(root, api, bundle.files)) cacheContract(root, contract, hash);
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
