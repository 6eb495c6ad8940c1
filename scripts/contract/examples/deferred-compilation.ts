import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";

/** What stands for the compiled function of a schema until a value comes. */
const deferred = new WeakSet<object>();

/**
 * Lets Ajv compile a schema by itself, and not before a value comes. Otherwise Ajv compiles what a schema refers to within
 * the compilation of that schema, and for each `$ref` searches all that is being compiled: a chain of a thousand schemas
 * takes minutes. Ajv does not compile a schema that has a function to validate with.
 * @param address The address that the schema was added with.
 * @see https://github.com/ajv-validator/ajv/blob/v8.20.0/lib/compile/index.ts
 */
export function deferCompilation(ajv: Ajv2020, address: string): void {
  const known = ajv.schemas[address];
  if (known === undefined) return;
  const validate: ValidateFunction = Object.assign(
    (data: unknown, place: unknown): data is unknown => {
      const compiled = compiledNow(ajv, address);
      const valid = Reflect.apply(compiled, undefined, [data, place]) === true;
      validate.errors = compiled.errors ?? null;
      validate.evaluated = evaluatedBy(compiled);
      return valid;
    },
    { schema: known.schema, schemaEnv: known },
  );
  deferred.add(validate);
  known.validate = validate;
}

/**
 * Returns the function that validates by the schema at an address, or undefined if there is no such schema.
 * @throws {Error} where the schema cannot be compiled.
 */
export function compiledSchema(ajv: Ajv2020, address: string): ReturnType<Ajv2020["getSchema"]> {
  const known = ajv.schemas[address];
  const standIn = known?.validate;
  if (known === undefined || standIn === undefined || !deferred.has(standIn)) return ajv.getSchema(address);
  delete known.validate;
  try {
    return ajv.getSchema(address);
  } finally {
    known.validate ??= standIn;
  }
}

/** Says that a value was not judged, because a schema that it has to match cannot be compiled. */
export class UncompiledSchema extends Error {}

/** @throws {UncompiledSchema} where the schema cannot be compiled. */
function compiledNow(ajv: Ajv2020, address: string): ValidateFunction {
  let compiled: ReturnType<Ajv2020["getSchema"]>;
  try {
    compiled = compiledSchema(ajv, address);
  } catch (cause) {
    throw new UncompiledSchema(address, { cause });
  }
  if (compiled === undefined) throw new UncompiledSchema(address);
  return compiled;
}

/**
 * The members and items that a schema describes; all where nothing is known of them. It is a copy: the schemas that refer
 * to this one add their own members to it.
 */
function evaluatedBy({ evaluated }: ValidateFunction): NonNullable<ValidateFunction["evaluated"]> {
  if (evaluated === undefined) return { props: true, items: true, dynamicProps: false, dynamicItems: false };
  const { props, ...others } = evaluated;
  return typeof props === "object" ? { props: { ...props }, ...others } : evaluated;
}
