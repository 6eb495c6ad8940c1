import type { Generator } from "./generator.ts";
import { generateBundle } from "./modules/bundle.ts";
import { generateCatalogue } from "./modules/catalogue.ts";
import { generateClient } from "./modules/client-module.ts";
import { generateCodes } from "./modules/codes.ts";
import { generateOperations } from "./modules/contract-module.ts";
import { generateErrors } from "./modules/errors.ts";
import { generateFixtures } from "./modules/fixtures.ts";
import { generateMsw } from "./modules/msw.ts";
import { generatePagination } from "./modules/pagination.ts";
import { generateResponseSchemas } from "./modules/response-schemas.ts";
import { generateTypeNames } from "./modules/type-names.ts";
import { generateTypes } from "./modules/types.ts";
import { generateValidators } from "./modules/validators.ts";

/** Everything that is made for each API; another generator is one more line. */
export const generators: readonly Generator[] = [
  generateBundle,
  generateTypes,
  generateTypeNames,
  generateCatalogue,
  generateCodes,
  generateErrors,
  generateOperations,
  generateClient,
  generatePagination,
  generateValidators,
  generateResponseSchemas,
  generateFixtures,
  generateMsw,
];
