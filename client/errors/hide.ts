/** Sets properties that neither a spread, `Object.keys`, `JSON.stringify` nor a console lists. */
export function hide(target: object, properties: Record<string, unknown>): void {
  for (const name of Object.keys(properties)) {
    Object.defineProperty(target, name, { value: properties[name], writable: true, configurable: true });
  }
}
