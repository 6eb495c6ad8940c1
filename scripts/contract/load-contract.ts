import { cacheContract, hashContract, readCachedContract } from "./cache/contract-cache.ts";
import { isHashed } from "./cache/hash-sources.ts";
import type { Contract } from "./contract.ts";
import { ContractError } from "./contract-error.ts";
import { findApis } from "./find-apis.ts";
import type { Finding } from "./finding.ts";
import type { ContractSource } from "./source/contract-source.ts";

/**
 * Loads one API's contract: as it was loaded before where not a byte of its sources has changed since.
 * @param root The project's root, which holds `openapi/`.
 * @param api The API's name; one of `findApis(root)` where no source is given.
 * @param source Where it is written. Default: the document in `openapi/<api>/`.
 * @throws {ContractError} with every fault found, each at its hand-written file and line.
 */
export async function loadContract(root: string, api: string, source?: ContractSource): Promise<Contract> {
  if (source !== undefined) return readContract(root, api, { source }).then(({ contract }) => contract);
  const hash = hashContract(root, api);
  const cached = readCachedContract(root, api, hash);
  if (cached !== undefined) return cached;
  const { contract, files } = await readContract(root, api, {});
  if (isHashed(root, api, files)) cacheContract(root, contract, hash);
  return contract;
}

async function readContract(root: string, api: string, options: { source?: ContractSource }) {
  // The bundler alone takes a second to load.
  const [{ loadBundle }, { buildContract }] = await Promise.all([
    import("./source/load-bundle.ts"),
    import("./build-contract.ts"),
  ]);
  const bundle = await loadBundle(root, api, options);
  return { contract: buildContract(api, bundle), files: bundle.files };
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

/** The contracts of a project that can be used, and what keeps the others from it. */
export interface SoundContracts {
  contracts: Contract[];
  findings: readonly Finding[];
}

/**
 * Loads those of several contracts that have no fault: one faulty API does not stop the others.
 * @throws {ContractError} with all faults if no contract is without one.
 */
export async function loadSoundContracts(
  root: string,
  apis: readonly string[] = findApis(root),
): Promise<SoundContracts> {
  const contracts: Contract[] = [];
  const findings: Finding[] = [];
  for (const api of apis) {
    try {
      contracts.push(await loadContract(root, api));
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      findings.push(...error.findings);
    }
  }
  if (contracts.length === 0 && findings.length > 0) throw new ContractError(findings);
  return { contracts, findings };
}
