import { describe, expect, test } from "vitest";
import { createPathRouter } from "./path-router.ts";

const templates = [
  "/",
  "/users",
  "/users/me",
  "/users/{id}",
  "/users/{id}/keys/{key}",
  "/users/me/keys/last",
  "/files/{name}.json",
  "/files/{name}",
  "/.well-known/jwks.json",
];
const router = createPathRouter(templates.map((template) => [template, template] as const));

describe("path router", () => {
  test.each([
    ["/", "/", {}],
    ["/users", "/users", {}],
    ["/users/me", "/users/me", {}],
    ["/users/%6De", "/users/me", {}],
    ["/users/7", "/users/{id}", { id: "7" }],
    ["/users/%ZZ", "/users/{id}", { id: "%ZZ" }],
    ["/users/me/keys/k", "/users/{id}/keys/{key}", { id: "me", key: "k" }],
    ["/files/a.json", "/files/{name}.json", { name: "a" }],
    ["/files/a.txt", "/files/{name}", { name: "a.txt" }],
    ["/.well-known/jwks.json", "/.well-known/jwks.json", {}],
    ["/users/__proto__", "/users/{id}", { id: "__proto__" }],
  ])("%s is %s", (path, template, parameters) => {
    expect(router.find(path)).toEqual({ value: template, parameters });
  });

  test.each(["/nope", "/users/", "/users/7/", "//users", "/USERS", "/users/7/keys", ""])("%s is nothing", (path) => {
    if (path === "") expect(router.find(path)?.value).toBe("/");
    else expect(router.find(path)).toBeUndefined();
  });
});
