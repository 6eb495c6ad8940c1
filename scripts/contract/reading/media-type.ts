/**
 * Whether a media type is JSON by name or by suffix, whatever its parameters.
 * @see https://mimesniff.spec.whatwg.org/#json-mime-type
 */
export function isJson(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);
}
