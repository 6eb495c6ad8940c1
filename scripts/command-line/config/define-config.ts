import type { DocsSettings, LintSettings } from "../../project/project.ts";

/** One API of a configuration. Paths are relative to the configuration's file. */
export interface ApiConfig {
  /**
   * Its OpenAPI document: `.yaml`, `.yml` or `.json`. A `*` matches a folder or a part of a file's name: each document
   * that matches is an API, named by what the `*` matched.
   */
  input: string;
  /** OpenAPI Overlay 1.0 files, applied in order. Default: none. */
  overlays?: readonly string[];
  /** The folder for its generated files; a `*` is the API's name. Default: `generated/<name>`. */
  output?: string;
  /** How the lint checks this API, where that differs from the other APIs. */
  lint?: Pick<LintSettings, "presets" | "rules" | "strict">;
}

/** A configuration: the APIs of a project by name, what its lint checks, and how its site looks. */
export interface Config {
  /** By name, which is part of addresses and folders; a path alone is short for `{ input }`. */
  apis: Readonly<Record<string, string | ApiConfig>>;
  lint?: LintSettings;
  /** Folders that a `$ref` may lead to, beside the configuration's own. Default: none. */
  allowOutside?: readonly string[];
  /** How the reference site looks; its paths are relative to the configuration's file. */
  docs?: DocsSettings;
}

/**
 * Types a configuration; returns it as it is.
 * @example
 * ```ts
 * import { defineConfig } from "error-contracts-cli/config";
 *
 * export default defineConfig({
 *   apis: { shop: { input: "api/shop.yaml", output: "src/generated/shop" } },
 * });
 * ```
 */
export const defineConfig = (config: Config): Config => config;
