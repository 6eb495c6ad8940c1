import { readYamlFile } from "../../command-line/read-yaml-file.ts";
import { UsageError } from "../../command-line/usage-error.ts";
import type { Json } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import type { ApiMock } from "../api-mock.ts";
import { isScenarioFault, readScenario } from "./read-scenario.ts";
import type { NewScenario } from "./scenarios.ts";

/**
 * Reads a file of scenarios, YAML or JSON: a list, of which the first that fits a request answers it.
 * @example
 * ```yaml
 * - operation: GET /patients/{id}
 *   when: { path: { id: "42" } }
 *   answer: resource_not_found
 * ```
 * @throws {UsageError} if the file cannot be read, or has a scenario for something that is not mocked.
 */
export function readScenarioFile(file: string, apis: readonly ApiMock[]): NewScenario[] {
  const { value, place } = readYamlFile(file);
  const [list, tokens] = isObject(value) ? [value.scenarios, ["scenarios"]] : [value, []];
  if (!Array.isArray(list)) throw new UsageError(`${place(tokens)}: write a list of scenarios, each with "- ".`);
  return list.map((item: Json, index) => {
    const scenario = readScenario(item, apis);
    if (!isScenarioFault(scenario)) return scenario;
    throw new UsageError(`${place([...tokens, String(index), ...scenario.at])}: ${scenario.detail}`);
  });
}
