/** A class that names itself independently of its copy, version and realm. */
export interface Branded {
  readonly brand: string;
}

const prefix = "error-contracts/";

/** The brand of an error class, such as `error-contracts/MedblocksError`. */
export const brandOf = (name: string): string => prefix + name;

/** The class name inside a brand; unlike `Function.name` it survives minification. */
export const nameOf = (brand: string): string => brand.slice(prefix.length);

/**
 * Whether `value` was made by the class `type`, by one with the same brand in another copy or realm, or by a
 * class derived from either. A derived class without a brand of its own keeps the ordinary meaning of `instanceof`.
 */
export function isInstance(type: Branded, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const branded = Object.hasOwn(type, "brand");
  for (let prototype: unknown = Object.getPrototypeOf(value); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const maker: unknown = (prototype as { constructor?: unknown }).constructor; // any object may lack or fake it
    if (maker === type) return true;
    if (
      branded &&
      typeof maker === "function" &&
      Object.hasOwn(maker, "brand") &&
      (maker as Partial<Branded>).brand === type.brand
    ) {
      return true;
    }
  }
  return false;
}
