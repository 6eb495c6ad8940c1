import type { LeakPattern } from "../leak-kind.ts";

const octet = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";

/**
 * Addresses and names that mean something only inside a network.
 * @see https://www.rfc-editor.org/rfc/rfc6890
 */
export const privateAddresses: readonly LeakPattern[] = [
  {
    name: "an address of a private network",
    pattern: new RegExp(
      `(?<![\\w.])(?:10\\.${octet}|192\\.168|172\\.(?:1[6-9]|2\\d|3[01])|169\\.254|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7]))\\.${octet}\\.${octet}(?![\\w]|\\.\\d)`,
    ),
    // The address of the network itself is not a host.
    counts: (found) => !/^10\.0\.0\.0$|^192\.168\.0\.0$|^172\.16\.0\.0$/.test(found),
  },
  {
    name: "an IPv6 address of a private network",
    pattern: /(?<![\w:])(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):(?:[0-9a-f]{0,4}:){1,6}[0-9a-f]{1,4}(?![\w:])/i,
  },
  {
    name: "the name of a host inside a network",
    pattern:
      /(?<![\w.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:internal|corp|intranet|lan|consul|home\.arpa|svc\.cluster\.local|compute\.internal|local)(?![\w-]|\.\w)/i,
  },
  {
    name: "an address of the machine itself",
    pattern: /(?<![\w.])(?:localhost|127\.0\.0\.1|\[?::1\]?|0\.0\.0\.0):\d{2,5}(?!\d)/,
  },
  { name: "a service inside a network", pattern: /\b(?:https?|grpc|amqp|tcp):\/\/[a-z][a-z0-9-]{1,62}:\d{2,5}(?!\d)/ },
];
