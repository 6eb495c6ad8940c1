import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { typeFitsStatus } from "./type-fits-status.ts";

const typeOf = (code: string) => `/components/schemas/${code}/properties/type/const`;

describeRule(typeFitsStatus, {
  passes: {
    "a type of its own for a status": [set(typeOf("NOT_FOUND"), "lookup_error")],
    "two codes that disagree": [
      ...["INVALID_INPUT", "INSUFFICIENT_SCOPE", "NOT_FOUND", "KEY_REUSED", "RATE_LIMITED", "INTERNAL_ERROR"].map(
        (code) => set(typeOf(code), `${code}_error`),
      ),
      set(typeOf("NOT_RECORDED"), "server_error"),
      set(typeOf("TOKEN_EXPIRED"), "token_error"),
    ],
  },
  fails: {
    "a misspelled type": {
      edits: [set(typeOf("TOKEN_EXPIRED"), "widget_eror")],
      at: typeOf("TOKEN_EXPIRED"),
      says: /which no other code has.*Write `widget_error`/,
    },
    "the type of another status": {
      edits: [set(typeOf("UNAUTHORIZED"), "authentication_error"), set(typeOf("TOKEN_EXPIRED"), "widget_error")],
      at: typeOf("TOKEN_EXPIRED"),
      says: /comes with 400 and .*`authentication_error`/,
    },
  },
});
