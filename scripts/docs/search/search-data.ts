import type { AsPlainObject } from "minisearch";
import type { Envelope } from "../../contract/contract.ts";

/** What the search box knows of the site. It is written as JSON at build time and read in the browser. */

/** Something that a search can find. */
export type SearchEntry = CodeEntry | PageEntry;

/** What every entry has. */
interface Entry {
  /** Path of its page from the root of the site, without `index.html`. */
  path: string;
  title: string;
  /** One sentence below the title. */
  text: string;
}

/** An error code of one API. */
export interface CodeEntry extends Entry {
  kind: "code";
  api: string;
  apiTitle: string;
  /** As the answers spell it, or `$404` for answers without a code. */
  code: string;
  /** The values that examples have where others have a code that the contract names. */
  carried?: string[];
  statuses: number[];
  /** How many operations return it. */
  operations: number;
  /** The word of the contract, such as `backoff`. */
  recovery: string;
  /** The advice in a few words. */
  advice: string;
  whoActs: string;
  /** What the developer does about it. */
  fix: string;
  /** Texts that its answers carry. */
  messages: string[];
  /** Names of headers that its answers carry, in lower case. */
  headers: string[];
  /** Titles of its situations. */
  situations: string[];
}

/** An operation of one API, or a page about several codes. */
export interface PageEntry extends Entry {
  kind: "operation" | "situation" | "guide" | "rule" | "page";
  /** Of an operation. */
  api?: string;
  apiTitle?: string;
  method?: string;
  route?: string;
  operationId?: string;
  /** Codes by status, of an operation. */
  codes?: Record<string, string[]>;
  /** Other words for it. */
  words?: string;
}

/** How the search recognises the error bodies of each API. */
export interface ApiShape {
  api: string;
  title: string;
  /** Hosts of the API and of its pages. */
  hosts: string[];
  /** Where an answer has its code. */
  envelopes: Pick<Envelope, "code" | "errors" | "strip">[];
}

/** All that the browser loads when a reader searches for the first time. */
export interface SearchData {
  apis: ApiShape[];
  /** The words of a status line by status, in lower case. */
  reasons: Record<string, string>;
  entries: SearchEntry[];
  /** The index of the entries, as MiniSearch stores it. */
  index: AsPlainObject;
}
