import type { SearchData } from "../search/search-data.ts";

/** The data of the site's search, which the build writes as a module. */
declare const data: SearchData;
export default data;
