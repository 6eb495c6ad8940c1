import { arrayOf, objectOf, stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { firstLeak } from "../leaks/find-leak.ts";
import { privateAddresses } from "../leaks/patterns/private-addresses.ts";
import type { Rule } from "../rule.ts";
import { isLocal, isPlainHttp } from "./plain-http.ts";

/**
 * A server that callers cannot reach, or reach without encryption, is not the one of the API.
 * @see https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/
 */
export const serverPublic: Rule = {
  id: "server-public",
  family: "http",
  preset: "http",
  summary: "The servers of a document are reached over https, and not in a private network.",
  page: {
    why: "A request over plain http shows its credentials to everyone on the way. An address of a private network works for\nnobody else. `http://localhost` is for the reader's own machine.",
    bad: `# at the document\nservers: [{ url: "http://10.0.0.5:8080" }]`,
    good: `# at the document\nservers: [{ url: "https://api.example.com" }, { url: "http://localhost:3000" }]`,
  },
  *check({ root, operations }) {
    const remedy = "Begin it with `https://`.";
    for (const { value, pointer } of [root, ...operations.map(({ place }) => place)]) {
      for (const [index, server] of arrayOf(objectOf(value).servers).entries()) {
        const url = stringOf(objectOf(server).url);
        const at = appendPointer(pointer, "servers", index, "url");
        if (isLocal(url)) continue;
        if (/^[a-z][a-z+.-]*:\/\/[^/?#@]+@/i.test(url)) {
          const remedy = "Take the credential out, and describe a security scheme.";
          yield { pointer: at, message: "The server's address holds a credential", remedy };
          continue;
        }
        const leak = firstLeak(url, { patterns: privateAddresses });
        if (leak !== undefined) {
          const remedy = "Name the server that callers reach.";
          yield { pointer: at, message: `The server is ${leak.name}: \`${leak.found}\``, remedy };
        } else if (isPlainHttp(url)) {
          yield { pointer: at, message: "The server is reached without encryption", remedy };
        } else if (/^(?!https:|wss:)[a-z][a-z+.-]*:/i.test(url)) {
          yield { pointer: at, message: "The server's address is not one of HTTP", remedy };
        }
      }
    }
  },
};
