import type { ServerResponse } from "node:http";
import { filePolicy } from "../docs/markup/content-security-policy.ts";
import type { LiveSite } from "../docs/serve/serve-site.ts";

/** Pages that load themselves again. */
export interface LiveReload extends LiveSite {
  /** Has every open page load itself again. */
  reload(): void;
}

const scriptPath = "/__dev/reload.js";
const eventsPath = "/__dev/events";
const script = `new EventSource("${eventsPath}").addEventListener("reload", () => location.reload());\n`;

/**
 * Makes pages listen for a rebuild. Their policy is opened by just that: no built file holds the script or the opening.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function liveReload(): LiveReload {
  const open = new Set<ServerResponse>();
  return {
    answer(path, response) {
      if (path === scriptPath) {
        response.writeHead(200, headersFor("text/javascript; charset=utf-8")).end(script);
        return true;
      }
      if (path !== eventsPath) return false;
      response.writeHead(200, headersFor("text/event-stream")).write("retry: 500\n\n");
      open.add(response);
      response.once("close", () => open.delete(response));
      return true;
    },
    page: (text) =>
      text
        .replace("connect-src &#39;none&#39;", "connect-src &#39;self&#39;")
        .replace("</head>", `<script type="module" src="${scriptPath}"></script>\n</head>`),
    reload() {
      for (const response of open) response.write("event: reload\ndata:\n\n");
    },
  };
}

function headersFor(type: string): Record<string, string> {
  return {
    "Content-Type": type,
    "Content-Security-Policy": filePolicy,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
  };
}
