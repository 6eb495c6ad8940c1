import { hide } from "./hide.ts";

/** Gives an error that is about to be thrown the frames of whoever awaits it, where the platform knows them. */
export function addCallerFrames(error: Error): void {
  const [, ...callers] = new Error().stack?.match(/^ {4}at (?!.*orThrow).+/gm) ?? [];
  if (callers.length > 0) hide(error, "stack", [error, ...callers].join("\n"));
}
