/** The first media type that is JSON, such as `application/json` or `application/problem+json`. */
export const jsonMediaType = (mediaTypes: readonly string[]): string | undefined =>
  mediaTypes.find((mediaType) => /^[^;]*[/+]json\s*(?:;|$)/i.test(mediaType));
