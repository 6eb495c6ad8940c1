import type { Contract } from "../../contract/contract.ts";

/** How much a contract documents. */
export interface ContractCounts {
  operations: number;
  codes: number;
  cases: number;
}

/** Counts a contract's operations, codes and cases. */
export function contractCounts({ operations, codes }: Contract): ContractCounts {
  return {
    operations: operations.length,
    codes: codes.size,
    cases: operations.reduce((sum, operation) => sum + operation.cases.length, 0),
  };
}
