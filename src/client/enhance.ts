/** What a script adds to every page, each thing optional: sortable tables, values off the charts, the region finder, a suggestion. */
import { openChosenRegion, rememberRegion } from "./find-region.ts";
import { readValues } from "./read-values.ts";
import { makeTablesSortable } from "./sort-tables.ts";
import { suggestPage } from "./suggest-page.ts";

makeTablesSortable(document);
readValues(document);
openChosenRegion(document, (address) => {
  location.assign(address);
});
rememberRegion(document, location.pathname, () => localStorage);
suggestPage(document, location.pathname);
