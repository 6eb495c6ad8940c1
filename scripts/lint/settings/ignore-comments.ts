import type { Finding } from "../../contract/finding.ts";
import type { Fault } from "../rules/rule.ts";

/** An exception that an author wrote beside a line: `# lint-ignore RULE: reason, until YYYY-MM`. */
export interface IgnoreComment {
  /** Path from the project's root. */
  file: string;
  /** The comment's own line, from 1. */
  line: number;
  column: number;
  /** The line that it is about: its own, or the next one with content if the comment has a line of its own. */
  target: number;
  /** The rule's id, or another linter's rule as findings show it. */
  rule: string;
  /** Empty if there is none. */
  reason: string;
  /** The last month in which it holds, such as `2027-03`; undefined if there is none that can be read. */
  until: string | undefined;
}

const mark = "lint-ignore";

/**
 * The exceptions in the comments of a YAML file.
 * @see https://yaml.org/spec/1.2.2/#66-comments
 */
export function ignoreComments(file: string, text: string): IgnoreComment[] {
  if (!text.includes(mark)) return [];
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index): IgnoreComment[] => {
    const start = commentStart(line);
    const comment = start < 0 ? "" : line.slice(start + 1).trim();
    if (!comment.startsWith(mark)) return [];
    const alone = line.slice(0, start).trim() === "";
    const next = lines.findIndex((other, at) => at > index && other.trim() !== "" && !other.trim().startsWith("#"));
    const body = comment.slice(mark.length).trim();
    const colon = body.indexOf(":");
    const rule = (colon < 0 ? body : body.slice(0, colon)).trim();
    const rest = colon < 0 ? "" : body.slice(colon + 1).trim();
    const until = /(?:^|[,;. ])until (\d{4}-(?:0[1-9]|1[0-2]))\.?$/.exec(rest);
    const reason = (until === null ? rest : rest.slice(0, until.index)).replace(/[,;.]$/, "").trim();
    const place = { file, line: index + 1, column: start + 1, target: alone && next >= 0 ? next + 1 : index + 1 };
    return [{ ...place, rule, reason, until: until?.[1] }];
  });
}

/** Where a line's comment begins; -1 if it has none, or its `#` is part of a quoted text. */
function commentStart(line: string): number {
  let quote = "";
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index] ?? "";
    if (quote !== "") {
      if (character === "\\" && quote === '"') index += 1;
      else if (character === quote) quote = "";
    } else if (character === '"' || character === "'") {
      // An apostrophe inside a word opens nothing.
      if (index === 0 || /[\s[{,:]/.test(line[index - 1] ?? "")) quote = character;
    } else if (character === "#" && (index === 0 || /\s/.test(line[index - 1] ?? ""))) return index;
  }
  return -1;
}

/** Whether an exception is beside the line of a finding, and names its rule. */
export function isAbout(
  { file, target, rule }: IgnoreComment,
  finding: Pick<Finding, "file" | "line" | "rule">,
): boolean {
  return file === finding.file && target === finding.line && rule === finding.rule;
}

/**
 * Whether an exception is sound and has not ended.
 * @param month Of today, such as `2026-11`; the month of `until` is included.
 */
export function holds({ reason, until }: IgnoreComment, month: string): boolean {
  return reason !== "" && until !== undefined && until >= month;
}

/**
 * The findings for which no exception holds, all that block, and one finding for each exception that is not sound: without a reason or
 * date, past its date, for an unknown rule, or beside a line where its rule finds nothing.
 * @param today Today's date; the month of `until` is included.
 */
export function applyIgnores(
  findings: readonly Finding[],
  comments: readonly IgnoreComment[],
  { knownRules, today }: { knownRules: ReadonlySet<string>; today: Date },
): Finding[] {
  const month = today.toISOString().slice(0, 7);
  const used = new Set<IgnoreComment>();
  const refused = new Set<IgnoreComment>();
  const left = findings.filter((finding) => {
    const holding = comments.filter((comment) => isAbout(comment, finding));
    for (const comment of holding) (finding.blocking ? refused : used).add(comment);
    return finding.blocking || !holding.some((comment) => holds(comment, month));
  });
  const faults = comments.flatMap((comment): Finding[] => {
    const fault = faultOf(comment, { isUsed: used.has(comment), isRefused: refused.has(comment), knownRules, month });
    const { file, line, column } = comment;
    return fault === undefined ? [] : [{ file, pointer: "", line, column, ...fault }];
  });
  return [...left, ...faults];
}

/** What is known of a comment. */
interface Judged {
  isUsed: boolean;
  /** Whether it is about a finding that blocks. */
  isRefused: boolean;
  knownRules: ReadonlySet<string>;
  /** Of today, such as `2026-11`. */
  month: string;
}

function faultOf(
  { rule, reason, until }: IgnoreComment,
  { isUsed, isRefused, knownRules, month }: Judged,
): (Omit<Fault, "pointer"> & { rule: string }) | undefined {
  if (isRefused) {
    const message = `\`${rule}\` allows no exception here: nothing is made from a document that breaks it`;
    return { rule: "exception-current", message, remedy: "Correct the document, and remove the comment." };
  }
  const explained = "exception-explained";
  const current = "exception-current";
  if (rule === "" || (!isUsed && !/^(?:redocly|spectral) /.test(rule) && !knownRules.has(rule))) {
    return { rule: current, message: `There is no rule \`${rule}\``, remedy: "Correct the rule's name." };
  }
  if (reason === "" || until === undefined) {
    const message = `The exception to \`${rule}\` has no ${reason === "" ? "reason" : "end date"}`;
    const remedy = `Write \`# ${mark} ${rule}: the reason, until 2027-03\`.`;
    return { rule: explained, message, remedy };
  }
  if (!isUsed) {
    return { rule: current, message: `\`${rule}\` finds nothing at this line`, remedy: "Remove the comment." };
  }
  if (until < month) {
    const remedy = "Correct the document, or give the exception a later date.";
    return { rule: current, message: `The exception to \`${rule}\` ended with ${until}`, remedy };
  }
  return undefined;
}
