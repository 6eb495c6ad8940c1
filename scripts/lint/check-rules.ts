import type { Reading } from "../contract/reading/reading.ts";
import { covers, declaredExceptions } from "./exceptions.ts";
import { exceptionCurrent, staleExceptions } from "./rules/exceptions/exception-current.ts";
import type { Fault, Rule } from "./rules/rule.ts";

/** A fault, and the rule that found it. */
export interface RuleFault extends Fault {
  rule: Rule;
}

/**
 * Every fault that rules find in a contract, each once, less those for which it declares an exception; an exception that
 * no fault needs is itself a fault.
 */
export function checkRules(rules: readonly Rule[], contract: Reading): RuleFault[] {
  const exceptions = declaredExceptions(contract);
  const used = new Set<string>();
  const faults: RuleFault[] = [];
  for (const rule of rules) {
    const reported = new Set<string>();
    for (const fault of rule.check(contract)) {
      const standing = exceptions.filter((exception) => covers(exception, rule.id, fault));
      for (const { pointer } of standing) used.add(pointer);
      const key = `${fault.pointer}\n${fault.message}`;
      if (standing.length === 0 && !reported.has(key)) faults.push({ ...fault, rule });
      reported.add(key);
    }
  }
  const known = new Set(rules.map(({ id }) => id));
  for (const fault of staleExceptions(exceptions, known, used)) faults.push({ ...fault, rule: exceptionCurrent });
  return faults;
}
