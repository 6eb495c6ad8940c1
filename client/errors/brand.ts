/** A class with a name that is the same in every copy, version and realm. */
export interface Branded {
  readonly brand: string;
}

const prefix = "error-contracts/";

/** The brand of an error class, such as `error-contracts/MedblocksError`. */
export const brandOf = (name: string): string => prefix + name;

/** The class name inside a brand; unlike `Function.name` it survives minification. */
export const nameOf = (brand: string): string => brand.slice(prefix.length);

/**
 * Whether `value` is an instance of `type`, of a class with the same brand in another copy or realm, or of a class
 * derived from either. For a derived class without its own brand, `instanceof` works as usual.
 */
export function isInstance(type: Branded, value: unknown): boolean {
  const brand = ownBrand(type);
  let prototype: unknown = Object(value);
  // biome-ignore lint/suspicious/noAssignInExpressions: the end of the chain is null.
  while ((prototype = Object.getPrototypeOf(prototype))) {
    const maker: unknown = (prototype as { constructor?: unknown }).constructor; // any object may lack or fake it
    if (maker === type || (brand !== undefined && ownBrand(maker) === brand)) return true;
  }
  return false;
}

const ownBrand = (maker: unknown): unknown => Object.getOwnPropertyDescriptor(Object(maker), "brand")?.value;
