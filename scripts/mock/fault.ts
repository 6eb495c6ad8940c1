/** What can go wrong between a server and its client, on demand. */
export type FaultKind = "delay" | "slow" | "reset" | "cut" | "empty" | "html" | "wrong-type";

/** A fault and, for `delay` and `slow`, how long it takes. */
export interface Fault {
  kind: FaultKind;
  milliseconds: number;
}
