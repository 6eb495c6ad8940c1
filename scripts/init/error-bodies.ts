import type { Contract, JsonObject } from "../contract/contract.ts";
import { isObject } from "../contract/reading/json.ts";

/** Error bodies of one shape: the same members in the same media type. */
export interface ErrorShape {
  /** Without parameters, in lower case. */
  mediaType: string;
  /** A body of the shape: an example of the document, or made from the schema. */
  body: JsonObject;
  /** How many error answers have it. */
  count: number;
  /** The operations that answer with it. */
  operationIds: string[];
}

/** The shapes of a contract's error bodies that are JSON objects, the most frequent first. */
export function errorShapes({ operations }: Contract): ErrorShape[] {
  const shapes = new Map<string, ErrorShape>();
  for (const { operationId, cases } of operations) {
    for (const { mediaType, body } of cases) {
      if (mediaType === null || !isObject(body)) continue;
      const essence = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
      const key = JSON.stringify([essence, Object.keys(body).sort()]);
      const shape = shapes.get(key) ?? { mediaType: essence, body, count: 0, operationIds: [] };
      shapes.set(key, shape);
      shape.count += 1;
      if (!shape.operationIds.includes(operationId)) shape.operationIds.push(operationId);
    }
  }
  return [...shapes.values()].sort((a, b) => b.count - a.count);
}
