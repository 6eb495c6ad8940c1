import type { Operation } from "../../contract/contract.ts";

/** A header of the answers that carry a code. */
export interface ErrorHeader {
  name: string;
  required: boolean;
  description: string;
}

/** The headers that the contract gives to answers with a code, by name; always sent where every such answer has them. */
export function headersOf(operations: Operation[], code: string): ErrorHeader[] {
  const responses = operations.flatMap(({ cases, responses }) => {
    const statuses = new Set(cases.filter((found) => found.code === code).map(({ status }) => status));
    return responses.filter(({ status }) => statuses.has(status));
  });
  const found = new Map<string, ErrorHeader>();
  for (const { headers } of responses) {
    for (const [name, { description }] of Object.entries(headers)) {
      const required = responses.every((response) => response.headers[name]?.required === true);
      if (!found.has(name)) found.set(name, { name, required, description });
    }
  }
  return [...found.values()];
}
