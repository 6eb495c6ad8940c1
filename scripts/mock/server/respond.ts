import type { Contract } from "../../contract/contract.ts";

/**
 * Answers requests to the providers' own addresses, as Mock Service Worker intercepts them. A reset connection becomes a
 * network error.
 * @param headers Added to each request.
 * @param urls The address of each API on the mock.
 * @param send The `fetch` of the mock.
 * @throws {TypeError} for a request to a server that no contract names.
 * @see https://mswjs.io/docs/http/mocking-responses/error-responses/#network-errors
 */
export function createResponder(
  contracts: () => readonly Contract[],
  urls: Readonly<Record<string, string>>,
  send: typeof fetch,
  headers: Readonly<Record<string, string>>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { origin, pathname, search } = new URL(request.url);
    const known = contracts();
    const contract = known.find((one) => originsOf(one).has(origin)) ?? (known.length === 1 ? known[0] : undefined);
    const base = contract && urls[contract.api];
    if (base === undefined) throw new TypeError(`No mocked API has a server at ${origin}.`);
    const passed = new Request(base + pathname + search, request);
    for (const [name, value] of Object.entries(headers)) passed.headers.set(name, value);
    return send(passed).catch(() => Response.error());
  };
}

function originsOf({ operations }: Contract): Set<string> {
  return new Set(operations.flatMap(({ servers }) => servers.map((server) => URL.parse(server)?.origin ?? "")));
}
