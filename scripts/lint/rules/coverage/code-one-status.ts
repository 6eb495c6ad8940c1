import type { CodeDefinition, ErrorResponse, Reading, UsedResponse } from "../../../contract/reading/reading.ts";
import { keyWrong, statusWrong } from "../causes.ts";
import type { Fault, Rule } from "../rule.ts";

/** A code under two statuses has two meanings, unless the provider says why. */
export const codeOneStatus: Rule = {
  id: "code-one-status",
  family: "coverage",
  preset: "house",
  summary: "A code comes with one status.",
  *check(contract) {
    for (const response of contract.errorResponses) {
      const usual = usualStatus(response.uses);
      for (const use of response.uses) {
        if (usual !== undefined && isFinal(use) && use.status !== usual) yield otherStatus(response, use, usual);
      }
    }
    yield* betweenResponses(contract);
  },
};

const remedy = "Keep one status; if the provider uses more, declare an exception on the schema with its source.";

/** One operation names a response under another status than the rest. */
function otherStatus({ place, bodies }: ErrorResponse, use: UsedResponse, usual: number): Fault {
  const codes = bodies.flatMap((body) => body.codes);
  const named = codes.length === 1 ? (codes[0]?.code ?? "") : `a response with ${codes.length} codes`;
  return {
    pointer: use.pointer,
    message: `${use.operation.name} has ${named} under ${use.status}; elsewhere the status is ${usual}`,
    remedy,
    // An exception for one of several codes does not excuse the others.
    concerns: [place.pointer, ...(codes.length === 1 ? codes.map((code) => code.place.pointer) : [])],
    causes: [keyWrong(use.pointer), statusWrong(use.operation.name, usual)],
  };
}

/** Two responses of different statuses list one code. */
function* betweenResponses({ codes }: Reading): Iterable<Fault> {
  for (const definition of codes) {
    const usual = usualStatus(definition.responses.flatMap(({ uses }) => uses));
    for (const response of definition.responses) {
      const status = usualStatus(response.uses);
      if (usual === undefined || status === undefined || status === usual) continue;
      yield {
        pointer: whereListed(response, definition),
        message: `${definition.code} comes with ${status} here, and with ${usual} elsewhere`,
        remedy,
        concerns: [response.place.pointer, definition.place.pointer],
      };
    }
  }
}

function whereListed({ bodies, place }: ErrorResponse, definition: CodeDefinition): string {
  const body = bodies.find(({ codes }) => codes.includes(definition));
  return body?.referrers[body.codes.indexOf(definition)] ?? place.pointer;
}

/** The status of most uses, or the lowest of several that are as frequent. */
function usualStatus(uses: readonly UsedResponse[]): number | undefined {
  const byStatus = Map.groupBy(uses.filter(isFinal), ({ status }) => status ?? 0);
  return [...byStatus].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || a - b)[0]?.[0];
}

/** A redirect hands on what the answer without one would say with a status of its own. */
function isFinal({ status }: UsedResponse): boolean {
  return status !== null && status >= 400;
}
