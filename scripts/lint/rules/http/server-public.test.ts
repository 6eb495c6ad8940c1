import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { serverPublic } from "./server-public.ts";

describeRule(serverPublic, {
  passes: {
    "the reader's own machine": [set("/servers/0/url", "http://localhost:3000")],
    "a path alone": [set("/servers/0/url", "/v1")],
    "a variable": [set("/servers/0/url", "https://{host}/v1")],
  },
  fails: {
    "another protocol": {
      edits: [set("/servers/0/url", "ftp://api.example.com")],
      at: "/servers/0/url",
      says: /not one of HTTP/,
    },
    "a credential": {
      edits: [set("/servers/0/url", "https://me:hidden@api.example.com")],
      at: "/servers/0/url",
      says: /holds a credential/,
    },
    "a private network": {
      edits: [set("/servers/0/url", "https://10.0.0.5:8080")],
      at: "/servers/0/url",
      says: /10\.0\.0\.5/,
    },
    "no encryption": { edits: [set("/servers/0/url", "http://api.example.com")], at: "/servers/0/url", says: /https/ },
    "an operation's own": {
      edits: [set("/paths/~1widgets/post/servers", [{ url: "http://api.internal" }])],
      at: "/paths/~1widgets/post/servers/0/url",
    },
  },
});
