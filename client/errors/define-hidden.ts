/** Sets a property that no spread, `Object.keys`, `JSON.stringify` or console lists. */
export function defineHidden(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}
