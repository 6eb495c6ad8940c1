/** Receives what came of a save. */
export interface ReloadObserver {
  /** @param sources Names of APIs, or the file of scenarios. */
  reloaded(sources: readonly string[]): void;
  /** The contract or file as saved cannot be used; the last good one still is. */
  failed(source: string, error: unknown): void;
}
