import { stringify } from "yaml";
import type { Contract } from "../../contract/contract.ts";
import type { GeneratedFile } from "../generator.ts";

/**
 * The bundled document as YAML, for any tool that reads OpenAPI. Quoted so that YAML 1.1 readers see the same values.
 * @see https://spec.openapis.org/oas/v3.1.0#format
 */
export function generateBundle({ api, document }: Contract): GeneratedFile[] {
  const header = `# Generated from openapi/${api} by \`npm run generate\`; do not edit.\n`;
  const body = stringify(document, { aliasDuplicateObjects: false, compat: "yaml-1.1", lineWidth: 0 });
  return [{ path: "openapi.yaml", text: header + body }];
}
