import type { Encoding, JsonObject, Operation, Parameter } from "../../contract/contract.ts";
import { objectOf, stringOf } from "../../contract/reading/json.ts";
import { parameterNodes } from "../../contract/reading/operations/parameters.ts";
import { memberNode, memberNodes, nodeAt, type ResolvedNode } from "../../contract/reading/resolved-node.ts";
import { propertiesOf, typesOf } from "../../contract/reading/schema-members.ts";
import { isForm } from "../request/body-text.ts";

/** A parameter whose style has a meaning, and the schema of its value. */
export interface StyledParameter
  extends Pick<Parameter, "name" | "in" | "required" | "style" | "explode" | "mediaType"> {
  schema: ResolvedNode;
}

/** The form of an operation that has lists or objects, and how its fields are written. */
export interface StyledForm {
  mediaType: string;
  schema: ResolvedNode;
  encoding: Readonly<Record<string, Encoding>>;
}

/** What Prism does not read by its style. */
export interface StyledParts {
  parameters: readonly StyledParameter[];
  form: StyledForm | null;
}

const known = new WeakMap<Operation, StyledParts>();

/** The parameters and the form of an operation that are not plain: lists, objects, JSON, styles of paths, other scripts, numbers without a type. */
export function styledParts(document: JsonObject, operation: Operation): StyledParts {
  let parts = known.get(operation);
  if (parts === undefined) {
    parts = { parameters: styledParameters(document, operation), form: styledForm(document, operation) };
    known.set(operation, parts);
  }
  return parts;
}

function styledParameters(document: JsonObject, { pointer, parameters }: Operation): StyledParameter[] {
  const nodes = parameterNodes(nodeAt(document, pointer.replace(/\/[^/]*$/, "")), nodeAt(document, pointer));
  return parameters.flatMap((parameter): StyledParameter[] => {
    const { name, in: place, style, mediaType } = parameter;
    const node = nodes.find(({ value }) => {
      const { name: other, in: otherPlace } = objectOf(value);
      return other === name && stringOf(otherPlace, "query") === place;
    });
    if (node === undefined) return [];
    const [content] = memberNodes(memberNode(node, "content"));
    const schema = content === undefined ? memberNode(node, "schema") : memberNode(content[1], "schema");
    const isOdd = style === "label" || style === "matrix" || /[^\x20-\x7e]/.test(name) || isUntyped(schema);
    return mediaType !== null || isOdd || isCompound(schema) ? [{ ...parameter, schema }] : [];
  });
}

function styledForm(document: JsonObject, { pointer, requestBody }: Operation): StyledForm | null {
  const [mediaType, content] = Object.entries(requestBody?.content ?? {}).find(([name]) => isForm(name)) ?? [];
  if (mediaType === undefined || content === undefined) return null;
  const contents = memberNode(nodeAt(document, pointer), "requestBody", "content");
  const schema = memberNode(contents, mediaType, "schema");
  const isPlain = [...propertiesOf(schema).values()].every((member) => !isCompound(member));
  return isPlain ? null : { mediaType, schema, encoding: content.encoding };
}

/** Whether a value is a number or a truth by its constants alone: Prism reads such from a text only by the type. */
function isUntyped(schema: ResolvedNode): boolean {
  return objectOf(schema.value).type === undefined && [...typesOf(schema)].some((type) => type !== "string");
}

/** Whether a value can be a list or an object. */
export function isCompound(schema: ResolvedNode): boolean {
  const types = typesOf(schema);
  return types.has("array") || types.has("object");
}
