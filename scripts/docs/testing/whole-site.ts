import { join } from "node:path";
import type { Contract } from "../../contract/contract.ts";
import { loadContracts } from "../../contract/load-contract.ts";
import { buildSite } from "../build-site.ts";
import type { SiteFiles } from "../write/site-files.ts";
import { exampleContract } from "./example-contract.ts";

const root = join(import.meta.dirname, "../../..");

let building: Promise<{ contracts: Contract[]; site: SiteFiles }> | undefined;

/** The site of every contract of the project and of a made-up one, built once for all tests of a process. */
export function wholeSite(): Promise<{ contracts: Contract[]; site: SiteFiles }> {
  building ??= loadContracts(root).then(async (own) => {
    const contracts = [...own, exampleContract()];
    return { contracts, site: await buildSite(contracts) };
  });
  return building;
}
