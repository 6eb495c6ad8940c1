import type { StatusKey } from "../../contract/contract.ts";
import type { Preference } from "../request/preference.ts";
import type { CompiledAnswer } from "./compiled-answer.ts";
import type { MockAnswer } from "./mock-answer.ts";
import { problemAnswer } from "./problem.ts";

/** The answers of one operation, found by status, by name, or by both. */
export interface NameIndex {
  choose(preference: Preference): CompiledAnswer | MockAnswer;
}

/** Whether choosing found an answer of the contract. */
export function isCompiled(answer: CompiledAnswer | MockAnswer): answer is CompiledAnswer {
  return "render" in answer;
}

/**
 * Indexes an operation's answers by name and status, so that asking for one costs the same however many there are. A status
 * that the operation does not name is answered by its range or by `default`.
 */
export function indexByName(label: string, answers: readonly CompiledAnswer[]): NameIndex {
  const found = new Map<string, CompiledAnswer>();
  const put = (status: number | StatusKey | undefined, name: string | undefined, compiled: CompiledAnswer) => {
    const key = keyOf(status, name);
    if (!found.has(key)) found.set(key, compiled);
  };
  for (const compiled of answers) {
    const { key, status, name, alias } = compiled.answer;
    put(status, undefined, compiled);
    put(key, undefined, compiled);
    for (const known of alias === null ? [name] : [name, alias]) {
      if (known === "") continue;
      put(status, known, compiled);
      put(key, known, compiled);
      put(undefined, known, compiled);
      // As fixtures and handlers for tests tell two answers with one code apart.
      put(undefined, `${known} ${status}`, compiled);
    }
  }
  const success = answers.find(({ answer }) => answer.code === null && answer.status >= 200 && answer.status < 400);
  if (success !== undefined) put(undefined, "ok", success);
  return {
    choose({ status, example }) {
      const exact = found.get(keyOf(status, example));
      if (exact !== undefined || status === undefined) {
        return exact ?? refuse(label, answers, { status, example }, found);
      }
      const covering = found.get(keyOf(rangeOf(status), example)) ?? found.get(keyOf("default", example));
      return covering === undefined
        ? refuse(label, answers, { status, example }, found)
        : { ...covering, answer: { ...covering.answer, status } };
    },
  };
}

/** @see https://spec.openapis.org/oas/v3.1.0#patterned-fields-0 */
function rangeOf(status: number): string {
  return `${Math.trunc(status / 100)}XX`;
}

function keyOf(status: number | string | undefined, name: string | undefined): string {
  return `${status ?? ""} ${name ?? ""}`;
}

function refuse(
  label: string,
  answers: readonly CompiledAnswer[],
  { status, example }: { status: number | undefined; example: string | undefined },
  found: ReadonlyMap<string, CompiledAnswer>,
): MockAnswer {
  const statuses = [...new Set(answers.map(({ answer }) => answer.status))];
  const elsewhere = example === undefined ? undefined : found.get(keyOf(undefined, example))?.answer.status;
  const contradictory = status !== undefined && elsewhere !== undefined;
  const detail = contradictory
    ? `"${example}" of ${label} has status ${elsewhere}, not ${status}. Leave out code=${status}, or choose another example.`
    : example !== undefined
      ? `${label} has no answer named "${example}"${status === undefined ? "" : ` with status ${status}`}.`
      : `${label} has no answer with status ${status}; it has ${statuses.join(", ")}.`;
  return problemAnswer({
    status: 400,
    kind: contradictory ? "contradictory-preference" : "unknown-preference",
    title: contradictory ? "The preferred status and example do not go together" : "No such answer",
    detail,
    help: { answers: answers.map(({ answer }) => listed(answer.status, answer.name)) },
  });
}

function listed(status: number, name: string): { prefer: string; status: number; example?: string } {
  if (name === "") return { prefer: `code=${status}`, status };
  return {
    prefer: `code=${status}, example=${/^[\w.~-]+$/.test(name) ? name : JSON.stringify(name)}`,
    status,
    example: name,
  };
}
