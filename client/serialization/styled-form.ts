import type { BodyWriter } from "../request/bindings.ts";
import { entriesOf } from "./entries.ts";
import { fieldsOf, formBody } from "./form.ts";
import { ownMember } from "./own-member.ts";
import { styledQuery } from "./query.ts";
import type { ValueStyle } from "./styles.ts";

/**
 * Writes a body as a form some of whose fields have an `encoding` of their own.
 * @param styles By field; other fields are written as `formBody` does.
 * @see https://spec.openapis.org/oas/v3.1.0#encoding-object
 */
export const styledForm = (styles: Readonly<Record<string, ValueStyle>>): BodyWriter => ({
  ...formBody,
  write: (body) =>
    body instanceof URLSearchParams
      ? body.toString()
      : entriesOf(body)
          ?.map(([name, value]) =>
            ownMember(styles, name) ? styledQuery(styles)({ [name]: value }) : fieldsOf([[name, value]]).toString(),
          )
          .filter(Boolean)
          .join("&"),
});
