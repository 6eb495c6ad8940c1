/** Where the ruleset is kept: a file that Spectral can load as it is, since it loads JavaScript only. */
export const rulesetPath = "generated/spectral-ruleset.js";
