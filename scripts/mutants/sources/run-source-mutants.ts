import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "../../contract/reading/read-document.ts";
import { loadBundle } from "../../contract/source/load-bundle.ts";
import type { ParsedTexts } from "../../contract/source/local-resolver.ts";
import { kinds } from "../kinds.ts";
import { sourceMutation } from "./from-bundle.ts";
import { judgePlace } from "./judge-place.ts";
import { reasonForPlace } from "./other-places.ts";
import { type SourceFiles, type SourceMutation, sourceFiles, writeFiles } from "./source-files.ts";
import { sourceKinds } from "./source-kinds.ts";

/** What became of the mutants of a contract's files. */
export interface SourceResult {
  mutants: number;
  findings: number;
  /** Mutants that no finding names, by kind. */
  unnamed: string[];
  /** Findings that are not at the change, and should be: the kind of the mutant, then the place, rule and message. */
  misplaced: string[];
  /** Findings that are elsewhere for a reason. */
  elsewhere: string[];
}

/** A mutation of the files that is still to be made, and its kind. */
interface Candidate {
  kind: string;
  make: () => SourceMutation | undefined;
}

/**
 * Makes mutants of a contract's hand-written files, and asks of each finding whether it is at the change.
 * @param root The project's root.
 * @param perKind How many mutants of each kind, spread over the contract.
 * @param isOfInterest Which kinds. Default: all.
 */
export async function runSourceMutants(
  root: string,
  api: string,
  perKind: number,
  isOfInterest: (kind: string) => boolean = () => true,
): Promise<SourceResult> {
  const files = sourceFiles(root, await loadBundle(root, api));
  const folder = mkdtempSync(join(tmpdir(), "source-mutants-"));
  try {
    writeFiles(folder, files);
    const parsedTexts: ParsedTexts = new Map();
    const result: SourceResult = { mutants: 0, findings: 0, unnamed: [], misplaced: [], elsewhere: [] };
    for (const { kind, make } of await candidates(folder, api, files, perKind, parsedTexts)) {
      const mutation = isOfInterest(kind) ? make() : undefined;
      if (mutation === undefined) continue;
      const { findings, misplaced } = await judgePlace(folder, api, files, mutation, parsedTexts);
      result.mutants += 1;
      result.findings += findings.length;
      if (findings.length === 0) result.unnamed.push(kind);
      for (const { file, line, rule = "", message } of misplaced) {
        const reason = reasonForPlace(rule);
        const text = `${kind} > ${file}:${line} ${rule}: ${message}`;
        if (reason === undefined) result.misplaced.push(text);
        else result.elsewhere.push(`${text} (${reason})`);
      }
    }
    return result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function candidates(
  folder: string,
  api: string,
  files: SourceFiles,
  perKind: number,
  parsedTexts: ParsedTexts,
): Promise<Candidate[]> {
  const bundle = await loadBundle(folder, api, { parsedTexts });
  const reading = readDocument(bundle.document);
  return [
    ...kinds.flatMap(({ rule, name, find }) =>
      spread([...find(reading)], perKind).map((mutation) => ({
        kind: `${rule}: ${name}`,
        make: () => sourceMutation(files, bundle, mutation),
      })),
    ),
    ...sourceKinds.flatMap(({ name, find }) => spread([...find(files)], perKind).map((make) => ({ kind: name, make }))),
  ];
}

/** Some of a list, at even distances. */
function spread<Each>(all: readonly Each[], count: number): Each[] {
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_each, index) => index % step === 0).slice(0, count);
}
