/** Whether two JSON values are equal, in whatever order their members are. */
export function deepEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  const values = other as Record<string, unknown>; // an object or an array, as checked
  return names.every(
    (name) => Object.hasOwn(values, name) && deepEqual((one as Record<string, unknown>)[name], values[name]),
  );
}
