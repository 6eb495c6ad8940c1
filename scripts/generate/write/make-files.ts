import { loadContract } from "../../contract/load-contract.ts";
import type { GeneratedFile } from "../generator.ts";
import { generators } from "../generators.ts";
import { packageFiles } from "./package-files.ts";

/**
 * All generated files of an API, made in memory.
 * @throws {ContractError} if the contract has faults.
 */
export async function makeFiles(root: string, api: string): Promise<GeneratedFile[]> {
  const contract = await loadContract(root, api);
  return [
    ...packageFiles(
      root,
      api,
      generators.flatMap((generate) => generate(contract)),
    ),
  ];
}
