import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { secureScheme } from "./secure-scheme.ts";

const account = "/components/securitySchemes/account";

describeRule(secureScheme, {
  passes: {
    "a key in a cookie": [set(account, { type: "apiKey", in: "cookie", name: "session" })],
    "the reader's own machine": [
      set(account, {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "http://localhost:8080/token", scopes: {} } },
      }),
    ],
  },
  fails: {
    "a key in the query": {
      edits: [set(account, { type: "apiKey", in: "query", name: "key" })],
      at: `${account}/in`,
      says: /in the query/,
    },
    "the implicit grant": {
      edits: [
        set(account, {
          type: "oauth2",
          flows: { implicit: { authorizationUrl: "https://id.example.com/authorize", scopes: {} } },
        }),
      ],
      at: `${account}/flows/implicit`,
      says: /PKCE/,
    },
    "the password grant": {
      edits: [
        set(account, {
          type: "oauth2",
          flows: { password: { tokenUrl: "https://id.example.com/token", scopes: {} } },
        }),
      ],
      at: `${account}/flows/password`,
      says: /a person's password/,
    },
    "a provider's description without encryption": {
      edits: [set(account, { type: "openIdConnect", openIdConnectUrl: "HTTP://id.example.com" })],
      at: `${account}/openIdConnectUrl`,
    },
    "a host that only begins like the reader's machine": {
      edits: [set(`${account}/flows/authorizationCode/tokenUrl`, "http://localhost.example.com/token")],
      at: `${account}/flows/authorizationCode/tokenUrl`,
    },
    "a token without encryption": {
      edits: [
        set(account, {
          type: "oauth2",
          flows: { clientCredentials: { tokenUrl: "http://id.example.com/token", scopes: {} } },
        }),
      ],
      at: `${account}/flows/clientCredentials/tokenUrl`,
      says: /without encryption/,
    },
  },
});
