import { generateBundle } from "./bundle.ts";
import { generateCatalogue } from "./catalogue.ts";
import type { Generator } from "./generator.ts";
import { generateTypes } from "./types.ts";

/** Everything that is made for each API; another generator is one more line. */
export const generators: readonly Generator[] = [generateBundle, generateTypes, generateCatalogue];
