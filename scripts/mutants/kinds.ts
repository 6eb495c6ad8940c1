import { coverageKinds } from "./kinds/coverage.ts";
import { documentKinds } from "./kinds/document.ts";
import { exampleKinds } from "./kinds/examples.ts";
import { exceptionKinds } from "./kinds/exceptions.ts";
import { headerKinds } from "./kinds/headers.ts";
import { leakKinds } from "./kinds/leaks.ts";
import { recoveryKinds } from "./kinds/recovery.ts";
import { shapeKinds } from "./kinds/shape.ts";
import { wordKinds } from "./kinds/words.ts";
import type { MutantKind } from "./mutation.ts";

/** The name of the check of every schema and example, which is not a rule. */
export const exampleCheckName = "examples";

/** Every way to spoil a contract that the lint must name. */
export const kinds: readonly MutantKind[] = [
  ...documentKinds,
  ...shapeKinds,
  ...exampleKinds,
  ...headerKinds,
  ...coverageKinds,
  ...recoveryKinds,
  ...leakKinds,
  ...wordKinds,
  ...exceptionKinds,
];
