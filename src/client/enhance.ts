/** What a script adds to every page, each thing optional: copying, tables that sort and filter, values off the charts, search, my region. */
import { addCopyButtons } from "./copy.ts";
import { makeTablesFilterable } from "./filter-tables.ts";
import { readValues } from "./read-values.ts";
import { rememberRegion } from "./remember-region.ts";
import { searchNames } from "./search.ts";
import { makeTablesSortable } from "./sort-tables.ts";
import { suggestPage } from "./suggest-page.ts";

addCopyButtons(document, "clipboard" in navigator ? navigator.clipboard : undefined);
makeTablesSortable(document);
makeTablesFilterable(document);
readValues(document);
searchNames(document, location.search, (address) => {
  location.assign(address);
});
rememberRegion(document, location.pathname, () => localStorage);
void suggestPage(document, location.pathname);
