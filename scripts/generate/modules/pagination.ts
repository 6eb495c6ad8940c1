import type { Contract, JsonObject, Operation } from "../../contract/contract.ts";
import { objectOf } from "../../contract/reading/json.ts";
import { resolveReference } from "../../contract/reading/resolve-reference.ts";
import { preferredMediaType } from "../bindings/media-type.ts";
import type { GeneratedFile } from "../generator.ts";
import { clientNames } from "../naming.ts";
import { docComment } from "../writing/comment.ts";
import { dataLiteral, literal } from "../writing/literal.ts";
import { moduleHeader } from "../writing/module-header.ts";

/** `paginate` of an API: its GET operations that answer page by page, by what their parameters and pages are called. */
export function generatePagination(contract: Contract): GeneratedFile[] {
  const { type } = clientNames(contract);
  const paged = contract.operations.flatMap((operation) => {
    const paging = operation.method === "get" ? pagingOf(contract, operation) : undefined;
    return paging === undefined ? [] : [{ operation, paging }];
  });
  const types = paged.map(({ operation: { path }, paging: { items } }) => {
    const operation = `${type}Operations["GET"][${literal(path)}]`;
    const data = `${operation}["success"]["data"]`;
    // A member that may be missing, or the whole where it may be null, has no items by itself.
    const list = items.reduce((type, name) => `NonNullable<${type}>[${literal(name)}]`, data);
    const item = `NonNullable<${list}>[number]`;
    return `  ${literal(path)}: { init: ${operation}["init"] & CallOptions; item: ${item} };\n`;
  });
  const imports = [
    ...(paged.length === 0 ? [] : ['import type { CallOptions } from "../../client/request/call-options.ts";\n']),
    'import { type Paginate, paginateBy } from "../../client/optional/pagination.ts";\n',
    ...(paged.length === 0 ? [] : [`import type { ${type}Operations } from "./contract.ts";\n`]),
  ];
  const text = `${moduleHeader(contract)}
${imports.join("")}
${docComment`The operations of ${contract.title} that answer page by page.`}
export interface ${type}Pages {
${types.join("")}}

${paginateComment(
  contract,
  paged.map(({ operation }) => operation),
)}
export const paginate: Paginate<${type}Pages> = /* @__PURE__ */ paginateBy<${type}Pages>(${dataLiteral(
    Object.fromEntries(paged.map(({ operation, paging }) => [operation.path, paging])),
  )});
`;
  return [{ path: "paginate.ts", text }];
}

/** The comment of `paginate`, with an example if an operation needs no parameter. */
function paginateComment(contract: Contract, operations: readonly Operation[]): string {
  const { api, title } = contract;
  const { type } = clientNames(contract);
  const simple = operations.find(({ parameters }) => !parameters.some(({ required }) => required));
  if (simple === undefined) {
    return docComment`Reads all items of an operation of ${title}, page by page.
@throws the error of a page, as \`orThrow\` does.`;
  }
  return docComment`Reads all items of an operation of ${title}, page by page.
@throws the error of a page, as \`orThrow\` does.
@example
\`\`\`ts
import type { ${type}Client } from ${literal(`error-contracts/${api}`)};
import { paginate } from ${literal(`error-contracts/${api}/paginate`)};

export async function printAll(client: ${type}Client): Promise<void> {
  for await (const item of paginate(client, ${literal(simple.path)})) console.log(item);
}
\`\`\``;
}

/** How an operation is paged, as `Paging` in client/optional/pagination.ts has it; undefined if it is not. */
function pagingOf(contract: Contract, { parameters, responses }: Operation) {
  const { document } = contract;
  const success = responses.find(({ status }) => status === 200);
  const mediaType = preferredMediaType(Object.keys(success?.content ?? {}));
  const body = resolveReference(document, mediaType === undefined ? undefined : success?.content[mediaType]);
  const members = membersOf(document, body);
  const items = membersWhere(members, (schema) => [schema.type].flat().includes("array"));
  const [list] = items;
  const isList = body.type === "array";
  if (!isList && (items.length !== 1 || list === undefined)) return undefined;
  const at = { items: list === undefined ? [] : [list] };
  const named = (pattern: RegExp) =>
    parameters.find(({ in: place, name }) => place === "query" && pattern.test(name))?.name;
  // A list of pages has its counts beside the items, or in an object of its own.
  const places = [
    [[], members] as const,
    ...Object.entries(members).map(([name, schema]) => [[name], membersOf(document, schema)] as const),
  ];
  const counted = (pattern: RegExp): string[] | undefined => {
    for (const [place, here] of places) {
      const name = Object.keys(here).find((one) => pattern.test(one));
      if (name !== undefined) return [...place, name];
    }
    return undefined;
  };

  const cursor = named(/^(?:cursor|starting_after|after|(?:page|next)_?token|continuation_?token)$/i);
  const next = counted(/^(?:next_?(?:cursor|page_?token|token)|continuation_?token|cursor)$/i);
  if (cursor !== undefined && next !== undefined) return { ...at, cursor, next };
  const total = counted(/^total(?:_?(?:count|items|results))?$/i);
  const offset = named(/^(?:offset|skip)$/i);
  if (offset !== undefined) return { ...at, offset, total };
  const page = named(/^page(?:_?number)?$/i);
  return page === undefined
    ? undefined
    : { ...at, page, last: counted(/^(?:total_?pages|last_?page|page_?count)$/i), total };
}

const membersOf = (document: JsonObject, schema: JsonObject | undefined): Record<string, JsonObject> =>
  Object.fromEntries(
    Object.entries(objectOf(resolveReference(document, schema).properties)).map(([name, member]) => [
      name,
      resolveReference(document, member),
    ]),
  );

const membersWhere = (members: Record<string, JsonObject>, test: (schema: JsonObject) => boolean): string[] =>
  Object.entries(members).flatMap(([name, schema]) => (test(schema) ? [name] : []));
