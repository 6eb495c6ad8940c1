import type { Json, Operation } from "../../scripts/contract/contract.ts";

/** A valid call of an operation, made of its examples. */
export function exampleInput({ parameters, requestBody }: Operation) {
  const params: Record<string, Record<string, Json>> = {};
  for (const { name, in: place, required, example } of parameters) {
    if (!required) continue;
    params[place] ??= {};
    params[place][name] = example ?? "example";
  }
  const [media] = Object.values(requestBody?.content ?? {});
  const [body] = Object.values(media?.examples ?? {});
  return { params, ...(body === undefined ? {} : { body }) };
}
