/** Receives what came of a save. */
export interface ReloadObserver {
  /** @param sources Names of APIs, or the file of scenarios. */
  reloaded(sources: readonly string[]): void;
  /** The project has these APIs no more. */
  removed(apis: readonly string[]): void;
  /**
   * The source as saved cannot be used.
   * @param isUsed Whether it is still used as it was before; false for an API that was never sound.
   */
  failed(source: string, error: unknown, isUsed: boolean): void;
}
