import type { Issue } from "../errors/invalid-request-error.ts";

/** Says what is wrong with a request, by the contract's schemas; nothing if it is right. */
export type Validator = (request: { params: unknown; body: unknown }) => readonly Issue[];
