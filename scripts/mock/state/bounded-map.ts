import { LRUCache } from "lru-cache";

/** A map that forgets what was used longest ago, so that it never holds more than a number of bytes. */
export interface BoundedMap<Value extends object> {
  get(key: string): Value | undefined;
  has(key: string): boolean;
  set(key: string, value: Value): void;
  delete(key: string): void;
  clear(): void;
  entries(): IterableIterator<[string, Value]>;
  readonly size: number;
}

/** What an entry costs besides its texts. */
const overhead = 200;

/**
 * @param maxBytes About as many as the entries may take together.
 * @param bytesOf The size of a value; counted when it is set.
 * @see https://github.com/isaacs/node-lru-cache
 */
export function createBoundedMap<Value extends object>(
  maxBytes: number,
  bytesOf: (value: Value) => number = () => 0,
): BoundedMap<Value> {
  const cache = new LRUCache<string, Value>({
    maxSize: maxBytes,
    sizeCalculation: (value, key) => overhead + key.length * 2 + bytesOf(value),
  });
  return {
    get: (key) => cache.get(key),
    has: (key) => cache.has(key),
    set(key, value) {
      cache.set(key, value);
    },
    delete(key) {
      cache.delete(key);
    },
    clear: () => cache.clear(),
    entries: () => cache.entries(),
    get size() {
      return cache.size;
    },
  };
}
