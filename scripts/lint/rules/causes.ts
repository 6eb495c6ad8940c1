/**
 * Causes that several rules see, each from its own side. A finding that shares a cause with a wider one is left out, so
 * that one mistake is one finding.
 * @see ../settings/judge-findings.ts
 */

/** Faults or findings, without those that only repeat a cause of another one: the one with the most causes is kept. */
export function oneOfEachCause<Caused extends { causes?: readonly string[] }>(all: readonly Caused[]): Caused[] {
  const named = new Set<string>();
  const kept = new Set<Caused>();
  for (const one of all.toSorted((a, b) => (b.causes?.length ?? 0) - (a.causes?.length ?? 0))) {
    const { causes = [] } = one;
    if (causes.some((cause) => named.has(cause))) continue;
    for (const cause of causes) named.add(cause);
    kept.add(one);
  }
  return all.filter((one) => kept.has(one));
}

/** No response lists a code. */
export function codeNotListed(code: string): string {
  return `no response lists ${code}`;
}

/** Nothing shows an answer with a code. */
export function codeNotShown(code: string): string {
  return `nothing shows ${code}`;
}

/** An operation has a wrong response, or none, for a status. */
export function statusWrong(operation: string, status: number): string {
  return `${operation} has a wrong ${status}`;
}

/** The type of a code is wrong, in its schema or in its example. */
export function typeWrong(code: string): string {
  return `the type of ${code} is wrong`;
}

/** A response is under a wrong status at the place where an operation names it. */
export function keyWrong(pointer: string): string {
  return `the status ${pointer} is wrong`;
}

/** A response does not say how long to wait. */
export function waitMissing(response: string): string {
  return `${response} has no wait`;
}
