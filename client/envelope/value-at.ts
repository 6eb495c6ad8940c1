/** The value at a path, or `undefined`. Reads own members only, so no path reaches a prototype. */
export const valueAt = (document: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, name) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? (value as Record<string, unknown>)[name] // an object, as checked
        : undefined,
    document,
  );
