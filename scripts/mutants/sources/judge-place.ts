import type { Finding } from "../../contract/finding.ts";
import type { ParsedTexts } from "../../contract/source/local-resolver.ts";
import { lintSources } from "../../lint/lint-sources.ts";
import { type SourceFiles, type SourceMutation, writeFiles } from "./source-files.ts";

/** What the lint says of a mutant. */
export interface PlaceJudgement {
  findings: Finding[];
  /** Those of them that are not at the change. */
  misplaced: Finding[];
}

/**
 * Lints a mutant of a contract's files, and puts the files back.
 * @param root A folder that holds the files.
 * @param parsedTexts What was parsed of the files already.
 */
export async function judgePlace(
  root: string,
  api: string,
  files: SourceFiles,
  mutation: SourceMutation,
  parsedTexts: ParsedTexts,
): Promise<PlaceJudgement> {
  writeFiles(root, mutation.texts);
  try {
    const findings = await lintSources(root, api, { redocly: false, parsedTexts: new Map(parsedTexts) });
    const isPlaced = ({ file, line }: Finding) =>
      mutation.places.some((place) => place.file === file && place.first <= line && line <= place.last);
    return { findings, misplaced: findings.filter((finding) => !isPlaced(finding)) };
  } finally {
    writeFiles(root, new Map([...mutation.texts.keys()].map((file) => [file, files.get(file) ?? ""])));
  }
}
