/** A request as a `curl` command says it. */
export interface CurlRequest {
  path: string;
  init: { method: string; headers: Record<string, string>; body?: string };
}

/**
 * Reads the `curl` commands that our texts show, all of them to the mock's usual place.
 * @throws {Error} for what it does not know, so that no command goes untried.
 */
export function curlRequest(command: string): CurlRequest {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain = ""]) => quoted ?? plain);
  const request: CurlRequest = { path: "", init: { method: "GET", headers: {} } };
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const [, path] = /^http:\/\/127\.0\.0\.1:4010(\/.*)$/.exec(word) ?? [];
    if (path !== undefined) request.path = path;
    else if (word === "-X") request.init.method = words.shift() ?? "";
    else if (word === "-d") request.init.body = words.shift() ?? "";
    else if (word === "-H") {
      const [, name = "", value = ""] = /^([^:]+): (.+)$/.exec(words.shift() ?? "") ?? [];
      request.init.headers[name] = value;
    } else if (!["curl", "-s", "-i"].includes(word)) throw new Error(`"${word}" of "${command}" is not known here.`);
  }
  return request;
}
