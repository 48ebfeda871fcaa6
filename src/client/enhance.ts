/** What a script adds to every page, each thing optional: sortable tables, the region finder. */
import { openChosenRegion, rememberRegion } from "./find-region.ts";
import { makeTablesSortable } from "./sort-tables.ts";

makeTablesSortable(document);
openChosenRegion(document, (address) => {
  location.assign(address);
});
rememberRegion(document, location.pathname, () => localStorage);
