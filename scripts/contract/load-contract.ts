import { buildContract } from "./build-contract.ts";
import type { Contract } from "./contract.ts";
import { findApis } from "./find-apis.ts";
import { loadBundle } from "./load-bundle.ts";

/**
 * Loads one API's contract.
 * @param root The project's root, which holds `openapi/`.
 * @param api A name that `findApis(root)` gives.
 * @throws {ContractError} with every fault found, each at its hand-written file and line.
 */
export async function loadContract(root: string, api: string): Promise<Contract> {
  return buildContract(api, await loadBundle(root, api));
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
