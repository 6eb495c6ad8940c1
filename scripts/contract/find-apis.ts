import { projectAt } from "../project/project.ts";

/**
 * Names of the APIs of a project, sorted: those of its configuration, or each folder of `openapi/` with a document.
 * @param root The project's root.
 */
export function findApis(root: string): string[] {
  return projectAt(root).apis.map(({ name }) => name);
}
