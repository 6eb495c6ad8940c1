/** A request as the mock sees it: what arrived, undecoded, from a socket or from a test. */
export interface MockRequest {
  method: string;
  /** Path and query as sent, such as `/medblocks/patients?limit=2`. */
  target: string;
  /** By lower-case name; repeated headers joined with a comma. */
  headers: Readonly<Record<string, string>>;
  /** Cut after one byte more than the mock's limit. */
  body: Uint8Array;
  /** The address of the sender, for limits that count by address. */
  remoteAddress: string;
  /** Whether it came over HTTPS. */
  secure?: boolean;
}

/** The origin that a request was sent to, such as `http://127.0.0.1:4010`. */
export function originOf({ headers, secure }: MockRequest): string {
  return `${secure === true ? "https" : "http"}://${headers.host ?? "localhost"}`;
}
