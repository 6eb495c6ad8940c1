import type { Contract } from "../../contract/contract.ts";
import { lineComment } from "./comment.ts";

/** The first line of a generated module. */
export const moduleHeader = ({ api }: Pick<Contract, "api">): string =>
  lineComment`Made from openapi/${api}/ by \`npm run generate\`; do not edit.`;
