/** The types that a module imports, noted as they are used: a module that imports what it does not use may not compile. */
export interface TypeImports {
  /** Notes the use of a type. @returns Its name. */
  use(name: string, from: string): string;
  /** The declarations, by module and name. */
  print(): string[];
}

/** Starts a module's list of imported types. */
export function typeImports(): TypeImports {
  const used = new Map<string, Set<string>>();
  return {
    use(name, from) {
      used.set(from, (used.get(from) ?? new Set()).add(name));
      return name;
    },
    print: () =>
      [...used]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([from, names]) => `import type { ${[...names].sort().join(", ")} } from "${from}";`),
  };
}
