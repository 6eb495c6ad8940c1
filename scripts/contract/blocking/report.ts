/** The rules that a document must keep to be a contract; lint reports them by the same names. */
export type BlockingRule =
  | "extension-valid"
  | "schema-valid"
  | "request-sendable"
  | "operation-id-unique"
  | "code-unique"
  | "example-code-allowed"
  | "documented-code-returned";

/** The way through an example to what a fault is about: whatever else is said of a place on it is the same fault again. */
export interface FaultyPath {
  /** JSON Pointer of the example. */
  from: string;
  /** JSON Pointer of what is faulty in it. */
  to: string;
  /** The code that no response lists, where that is the fault. */
  code?: string;
  /** The value that the author surely meant, if one is known: rules judge the rest of the document as if it were written. */
  repair?: { pointer: string; value: string | number };
}

/** Takes a fault at a JSON Pointer of the bundle, with what to do about it. */
export type Report = (rule: BlockingRule, pointer: string, message: string, remedy: string, about?: FaultyPath) => void;

/** Something that keeps a document from being a contract, at a place of its bundle. */
export interface BlockingFault {
  rule: BlockingRule;
  /** JSON Pointer into the bundle. */
  pointer: string;
  message: string;
  remedy: string;
  about?: FaultyPath;
}

/** What a reader reports, each fault once. */
export function collectFaults(read: (report: Report) => void): BlockingFault[] {
  const faults = new Map<string, BlockingFault>();
  read((rule, pointer, message, remedy, about) => {
    const fault = { rule, pointer, message, remedy, ...(about && { about }) };
    faults.set(JSON.stringify(fault), fault);
  });
  return [...faults.values()];
}
