import type { Issue } from "../errors/invalid-request-error.ts";

/** Returns the violations of the contract's schemas in a request; an empty list if it is valid. */
export type Validator = (request: { params: unknown; body: unknown }) => readonly Issue[];
