import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Contract, Envelope } from "../contract/contract.ts";
import { ContractError } from "../contract/contract-error.ts";
import { loadContract } from "../contract/load-contract.ts";
import { sourceOf } from "../contract/source/contract-source.ts";
import { findEnvelopes } from "./find-envelope.ts";
import { overlayText } from "./overlay-text.ts";

/** An overlay that a contract can be read with. */
export interface ProposedOverlay {
  text: string;
  envelopes: Envelope[];
  /** The contract with the overlay applied. */
  contract: Contract;
}

/**
 * Proposes an overlay for a contract: with the envelopes that its errors seem to have, and the codes that these find.
 * Proposals that make the contract unreadable are left out again: first the codes, then the envelopes.
 * @param root The project's root.
 */
export async function proposeOverlay(root: string, contract: Contract): Promise<ProposedOverlay> {
  const found = contract.envelopes.length > 0 ? [] : findEnvelopes(contract);
  const withoutCodes = found.map(({ code: _, ...envelope }) => envelope).filter(({ message }) => message !== undefined);
  for (const envelopes of [found, withoutCodes, []]) {
    const read = await readWith(root, contract, envelopes);
    if (read !== undefined) return { text: textOf(root, read, envelopes), envelopes, contract: read };
  }
  return { text: textOf(root, contract, []), envelopes: [], contract };
}

/** The contract as it is with envelopes; undefined if it contradicts them. */
async function readWith(root: string, contract: Contract, envelopes: Envelope[]): Promise<Contract | undefined> {
  if (envelopes.length === 0) return contract;
  const folder = await mkdtemp(join(tmpdir(), "overlay-"));
  try {
    const file = join(folder, "overlay.yaml");
    await writeFile(file, textOf(root, contract, envelopes));
    const source = sourceOf(root, contract.api);
    return await loadContract(root, contract.api, {
      ...source,
      overlays: [...source.overlays, file],
      allowOutside: [...source.allowOutside, folder],
    });
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function textOf(root: string, contract: Contract, envelopes: readonly Envelope[]): string {
  const document = basename(sourceOf(root, contract.api).input);
  return overlayText({ document, title: contract.title, envelopes, codes: [...contract.codes.values()] });
}
