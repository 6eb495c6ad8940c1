import { UsageError } from "./usage-error.ts";

/**
 * The port that an option names, or the default where it was not given.
 * @throws {UsageError} for anything but a whole number from 0 to 65535; 0 takes any free port.
 */
export function portOf(text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(`"${text}" is not a port: give a whole number from 0 to 65535.`);
  return port;
}
