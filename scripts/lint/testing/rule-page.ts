import { parse } from "yaml";
import { isObject } from "../../contract/reading/json.ts";
import { pageText } from "../page-text.ts";
import type { Rule } from "../rules/rule.ts";
import { type Edit, merge } from "./edit.ts";

/** What the page of a rule shows: the sections by heading, and the YAML of each as a change of the sample contract. */
export interface RulePage {
  title: string;
  sections: ReadonlyMap<string, string>;
  /** The change that a section's YAML makes; its first line, a comment, says where. */
  edit(section: string): Edit;
}

/** Reads the page of a rule. */
export function rulePage(rule: Rule): RulePage {
  const [head = "", ...parts] = pageText(rule).split(/^## /m);
  const sections = new Map(parts.map((part) => [part.split("\n")[0] ?? "", part.slice(part.indexOf("\n"))]));
  return {
    title: /^# (.*)$/m.exec(head)?.[1] ?? "",
    sections,
    edit(section) {
      const [, pointer, yaml] =
        /```yaml\n# at (\/\S*|the document)\n([\s\S]*?)```/.exec(sections.get(section) ?? "") ?? [];
      const members: unknown = parse(yaml ?? "");
      if (pointer === undefined || !isObject(members))
        throw new TypeError(`the page of ${rule.id}: "${section}" shows no YAML`);
      return merge(pointer === "the document" ? "" : pointer, members);
    },
  };
}
