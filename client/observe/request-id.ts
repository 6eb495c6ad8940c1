/**
 * A new random id (UUID version 4), also where `crypto.randomUUID` is missing: outside of a secure context, and in React
 * Native, whose ids have only the chance of `Math.random`.
 */
export const newId = (): string =>
  globalThis.crypto?.randomUUID?.() ??
  "00000000-0000-4000-8000-000000000000".replace(/[08]/g, (digit) => {
    const byte = globalThis.crypto?.getRandomValues(new Uint8Array(1))[0] ?? Math.random() * 256;
    // Of 8 only the two lowest bits are chance, so that it becomes 8, 9, a or b.
    return (Number(digit) ^ (byte & (15 >> (Number(digit) / 4)))).toString(16);
  });
