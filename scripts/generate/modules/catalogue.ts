import type { Contract } from "../../contract/contract.ts";
import { basisMarks } from "../../contract/reading/operations/basis-marks.ts";
import type { GeneratedFile } from "../generator.ts";

/** All codes of one API with what is known of them, and the cases of each operation, in the contract's order. */
export function catalogueOf({ api, title, version, envelopes, codes, operations, document }: Contract) {
  const cases = operations.flatMap((operation) => operation.cases);
  const documented = cases.filter(({ basis }) => basis === "documented").length;
  return {
    api,
    title,
    version,
    envelopes,
    counts: {
      operations: operations.length,
      codes: codes.size,
      cases: cases.length,
      documented,
      inferred: cases.length - documented,
      marked: basisMarks(document).length,
    },
    codes: [...codes.values()].map(
      ({
        schema: _schema,
        pointer: _pointer,
        pointers: _pointers,
        types,
        recoveryByStatus,
        operationIds,
        ...code
      }) => ({
        ...code,
        ...(recoveryByStatus && { recoveryByStatus }),
        ...(types.length > 0 && { types }),
        operations: operationIds,
      }),
    ),
    operations: operations.map(({ operationId, method, path, cases }) => ({
      id: operationId,
      method,
      path,
      cases: cases.map(({ status, code, basis }) => ({ status, code, basis })),
    })),
  };
}

/** The catalogue as JSON. */
export function generateCatalogue(contract: Contract): GeneratedFile[] {
  return [{ path: "catalogue.json", text: `${JSON.stringify(catalogueOf(contract), null, 2)}\n` }];
}
