import { isErrorKey } from "../operations/status-key.ts";
import type { ErrorResponse, UsedResponse } from "../reading.ts";

/** The responses among those used that describe an error, each once, with the codes that they allow. */
export function errorResponses(used: readonly UsedResponse[]): ErrorResponse[] {
  const found = new Map<string, ErrorResponse>();
  for (const use of used) {
    const { place, headers, status } = use;
    const bodies = errorBodies(use);
    if (bodies === null) continue;
    const response = found.get(place.pointer) ?? { place, headers, uses: [], statuses: [], bodies: [] };
    found.set(place.pointer, response);
    response.uses.push(use);
    for (const body of bodies) if (!response.bodies.includes(body)) response.bodies.push(body);
    if (status !== null && !response.statuses.includes(status)) response.statuses.push(status);
  }
  for (const response of found.values()) {
    response.statuses.sort((a, b) => a - b);
    for (const { codes } of response.bodies) {
      for (const code of codes) if (!code.responses.includes(response)) code.responses.push(response);
    }
  }
  return [...found.values()];
}

/** The bodies of a use that describe an error; null where it describes none. */
function errorBodies({ key, statusKey, bodies }: UsedResponse): UsedResponse["bodies"] | null {
  if (statusKey === undefined ? !/^[123]XX$/i.test(key) : isErrorKey(statusKey)) return bodies;
  const redirects = bodies.filter(({ mediaType, codes }) => mediaType === null && codes.length > 0);
  return redirects.length > 0 ? redirects : null;
}
