import type { Readable } from "node:stream";
import type { NetworkFault } from "../../../client/testing/step.ts";

/** What the mock sends, and why. */
export interface MockAnswer {
  status: number;
  headers: Record<string, string>;
  /** Cookies to set, each a header of its own. */
  cookies?: readonly string[];
  /** Null where the status or the contract has no body; a stream where another server sends it. */
  body: string | Uint8Array | Readable | null;
  /** One line for the log and the `X-Mock-Why` header, such as `no credential was sent`. */
  why: string;
  /** The error code that the body carries, if any. */
  code?: string;
  /** What the transport does wrong on purpose. */
  fault?: NetworkFault;
}
