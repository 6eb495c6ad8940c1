/**
 * A templated path, or a template of the same form, with its names filled in.
 * @param textFor The text for a name, or undefined to leave `{name}` as it is. The caller encodes it.
 * @see https://spec.openapis.org/oas/v3.1.0#path-templating
 */
export function fillTemplate(template: string, textFor: (name: string) => string | undefined): string {
  return template.replace(/\{([^{}]+)\}/g, (whole, name: string) => textFor(name) ?? whole);
}
