import { once } from "node:events";
import type { Server } from "node:http";
import { UsageError } from "./usage-error.ts";

/**
 * Listens on a port, 0 for any that is free; resolves when requests are taken.
 * @throws {UsageError} if the port or the address cannot be opened.
 */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    throw portError(error, port, host);
  }
}

function portError(error: unknown, port: number, host: string): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  if (error.code === "EADDRINUSE")
    return new UsageError(`Port ${port} of ${host} is taken. Choose another with --port.`);
  if (error.code === "EACCES")
    return new UsageError(`Port ${port} of ${host} needs more rights. Choose one above 1023.`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new UsageError(`This machine has no address "${host}". Leave out --host, or try --host 0.0.0.0.`);
  }
  return error;
}
