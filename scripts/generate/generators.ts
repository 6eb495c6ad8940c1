import { generateBundle } from "./bundle.ts";
import { generateCatalogue } from "./catalogue.ts";
import { generateClient } from "./client-bindings.ts";
import { generateCodes } from "./codes.ts";
import { generateErrors } from "./errors.ts";
import { generateFixtures } from "./fixtures.ts";
import type { Generator } from "./generator.ts";
import { generateMsw } from "./msw.ts";
import { generateOperations } from "./operations-contract.ts";
import { generateTypes } from "./types.ts";
import { generateValidators } from "./validators.ts";

/** Everything that is made for each API; another generator is one more line. */
export const generators: readonly Generator[] = [
  generateBundle,
  generateTypes,
  generateCatalogue,
  generateCodes,
  generateErrors,
  generateOperations,
  generateClient,
  generateValidators,
  generateFixtures,
  generateMsw,
];
