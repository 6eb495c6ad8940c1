import type { Operation } from "../../contract/contract.ts";
import { referencePath } from "./addresses.ts";

/** The place of an operation on its API's Redoc page, with the fragment that Redoc gives it under its first tag. */
export function redocLink(api: string, { tags, operationId }: Pick<Operation, "tags" | "operationId">): string {
  const [tag = "other"] = tags;
  return `${referencePath(api)}#/${slug(tag)}/${operationId.toLowerCase()}`;
}

function slug(name: string): string {
  return encodeURIComponent(name.toLowerCase().replaceAll("&", "-and-").replace(/\s+/g, "-").replace(/-{2,}/g, "-"));
}
