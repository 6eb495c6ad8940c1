/** openapi-backend on `node:http` as its documentation mocks, with the few lines that let `Prefer` choose. */
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { type Context, OpenAPIBackend } from "openapi-backend";

const [, , port, document = ""] = process.argv;

const send = (response: ServerResponse, { status, mock }: { status: number; mock: unknown }) => {
  const body = JSON.stringify(mock);
  response.writeHead(status, { "content-type": "application/json" }).end(body);
};

const mockOf = ({ api, operation }: Context, response: ServerResponse, code?: number, example?: string) =>
  send(
    response,
    api.mockResponseForOperation(operation.operationId ?? "", {
      ...(code === undefined ? {} : { code }),
      ...(example === undefined ? {} : { example }),
    }),
  );

const api = new OpenAPIBackend({
  definition: JSON.parse(readFileSync(document, "utf8")),
  // Its own check of documents refuses OpenAPI 3.1.
  quick: true,
  handlers: {
    notFound: (_context: Context, _request, response: ServerResponse) => response.writeHead(404).end(),
    validationFail: (context: Context, _request, response: ServerResponse) => mockOf(context, response, 400),
    unauthorizedHandler: (context: Context, _request, response: ServerResponse) => mockOf(context, response, 401),
    notImplemented(context: Context, _request, response: ServerResponse) {
      const prefer = String(context.request.headers.prefer ?? "");
      const code = /code=(\d+)/.exec(prefer)?.[1];
      mockOf(context, response, code === undefined ? undefined : Number(code), /example=(\w+)/.exec(prefer)?.[1]);
    },
  },
  securityHandlers: { token: ({ request }: Context) => request.headers.authorization !== undefined },
});
await api.init();

createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString());
  const { method = "GET", url: path = "/", headers } = request;
  // A body that arrived has no undefined member.
  const sent = headers as Record<string, string>;
  await api.handleRequest({ method, path, headers: sent, body }, request, response);
}).listen(Number(port), "127.0.0.1");
