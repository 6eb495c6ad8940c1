/**
 * A pattern of texts that are spelled like a contract's codes: the same kinds of characters, and no longer run of letters
 * or digits. The client prints an unknown code only if it matches, since any text may be where the code should be.
 */
export function codeSpelling(codes: readonly string[]): RegExp {
  const kinds = [...new Set(codes.map(kindsOf))];
  // `throttled` is spelled like `invalid_data` without a separator.
  const widest = kinds.filter(
    (one) => !kinds.some((other) => other !== one && [...one].every((kind) => other.includes(kind))),
  );
  const alternatives = widest.map((one) => {
    const like = codes.filter((code) => [...kindsOf(code)].every((kind) => one.includes(kind)));
    const longer = [...one].flatMap((kind) => {
      const characters = classes[kind];
      if (characters === undefined) return [];
      const runs = like.flatMap((code) => code.match(new RegExp(`[${characters}]+`, "g")) ?? []);
      return [`[${characters}]{${Math.max(...runs.map(({ length }) => length)) + 1}}`];
    });
    const all = [...one].map((kind) => classes[kind] ?? kind.replace(/[\\\]^/-]/, "\\$&")).join("");
    return `(?!.*(?:${longer.join("|")}))[${all}]{1,64}`;
  });
  return new RegExp(`^(?:${alternatives.join("|")})$`);
}

const classes: Readonly<Record<string, string>> = { a: "a-z", A: "A-Z", "0": "\\d" };

/** The kinds of characters in a code, such as `A_` for `RATE_LIMITED`. */
const kindsOf = (code: string): string =>
  [...new Set(code.replace(/[a-z]/g, "a").replace(/[A-Z]/g, "A").replace(/\d/g, "0"))].sort().join("");
