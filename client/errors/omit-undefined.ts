/** The members of `Value` that may be undefined, as optional ones. */
type Present<Value> = { [Name in keyof Value as undefined extends Value[Name] ? never : Name]: Value[Name] } & {
  [Name in keyof Value as undefined extends Value[Name] ? Name : never]?: Exclude<Value[Name], undefined>;
};

/** An object without the members that are undefined, as JSON has it. */
export function omitUndefined<Value extends object>(value: Value): Present<Value> {
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries) as Present<Value>; // its own entries, but for some
}
