/** What the samples of a site name beside their API. */
export interface SampleSettings {
  /** Where the mock is; its usual place unless given. */
  mockOrigin?: string | undefined;
  /** Where a program imports the generated client of an API from; the package of the four contracts unless given. */
  clientModule?: string | undefined;
}
