/** Sets a property that neither a spread, `Object.keys`, `JSON.stringify` nor a console lists. */
export function defineHidden(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}
