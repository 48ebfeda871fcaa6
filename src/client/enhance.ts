/** What a script adds to every page, each thing optional: sortable tables, the remembered region. */
import { rememberRegion } from "./remember-region.ts";
import { makeTablesSortable } from "./sort-tables.ts";

makeTablesSortable(document, document.documentElement.lang);
rememberRegion(document, location.pathname, () => localStorage);
