import { Misuse } from "./misuse.ts";

/**
 * The port that an option names, or the default where it was not given.
 * @throws {Misuse} for anything but a whole number from 0 to 65535; 0 takes any free port.
 */
export function portOf(text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new Misuse(`"${text}" is not a port: give a whole number from 0 to 65535.`);
  return port;
}
