import { arrayOf, objectOf, stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Reading } from "../../../contract/reading/reading.ts";
import type { Rule } from "../rule.ts";

/** A fact has a page of the provider's own, that a reader can open. */
export const sourceOfProvider: Rule = {
  id: "source-of-provider",
  family: "recovery",
  preset: "house",
  summary: "The source of a code is an https page of the provider's.",
  *check(contract) {
    const domains = providerDomains(contract);
    for (const { code, place, error } of contract.codes) {
      const source = stringOf(error?.source);
      if (source === "") continue;
      const pointer = appendPointer(place.pointer, "x-error", "source");
      if (!/^https:\/\/[^\s]+$/.test(source) || !URL.canParse(source)) {
        const remedy = "Write the address of the provider's page, beginning with `https://`.";
        yield { pointer, message: `The source of ${code} is not an https address`, remedy };
      } else if (domains.size > 0 && !domains.has(domainOf(source))) {
        const remedy = `Give a page of ${[...domains].join(" or ")}; name another home of the provider in \`externalDocs\`.`;
        yield { pointer, message: `The source of ${code} is not the provider's`, remedy };
      }
    }
  },
};

function providerDomains({ document, operations }: Reading): Set<string> {
  const pages = [document, ...operations.map(({ place }) => objectOf(place.value))].map(
    (holder) => objectOf(objectOf(holder).externalDocs).url,
  );
  const servers = arrayOf(document.servers).map((server) => objectOf(server).url);
  const contact = objectOf(objectOf(document.info).contact).url;
  const addresses = [...pages, ...servers, contact].map((url) => stringOf(url));
  return new Set(addresses.filter((url) => URL.canParse(url)).map(domainOf));
}

function domainOf(url: string): string {
  return new URL(url).hostname.split(".").slice(-2).join(".");
}
