import type { BodyWriter } from "../request/bindings.ts";
import { entriesOf, notEntries } from "./entries.ts";
import { textOf } from "./form.ts";
import { ownMember } from "./own-member.ts";

/**
 * Writes a body as the parts of a form: a list as one part per item, a Blob or bytes as a file, an object as JSON. A
 * `FormData` is sent as it is. The platform writes the header, which names the boundary.
 * @param types The media type of each part whose `encoding` names one.
 * @see https://spec.openapis.org/oas/v3.1.0#special-considerations-for-multipart-content
 */
export const multipartBody = (types: Readonly<Record<string, string>> = {}): BodyWriter => ({
  write: (body) => {
    if (body instanceof FormData) return body;
    const entries = entriesOf(body);
    const form = entries && new FormData();
    for (const [name, value] of entries ?? []) {
      const type = ownMember(types, name);
      for (const item of Array.isArray(value) ? value : [value]) {
        if (form && item !== undefined && item !== null) append(form, name, item, type);
      }
    }
    return form;
  },
  problem: notEntries,
});

function append(form: FormData, name: string, item: unknown, type: string | undefined): void {
  if (item instanceof Blob) {
    const file = item as Blob & { name?: string }; // a File has one
    if (type === undefined || item.type !== "") form.append(name, item);
    else form.append(name, new Blob([item], { type }), file.name ?? "blob");
  } else if (item instanceof ArrayBuffer || ArrayBuffer.isView(item)) {
    const bytes = item as ArrayBuffer | Uint8Array<ArrayBuffer>; // no Blob takes shared memory
    form.append(name, new Blob([bytes], { type: type ?? "application/octet-stream" }));
  } else if (typeof item === "object") {
    form.append(name, new Blob([textOf(item)], { type: type ?? "application/json" }));
  } else if (type === undefined) form.append(name, textOf(item));
  else form.append(name, new Blob([textOf(item)], { type }));
}
