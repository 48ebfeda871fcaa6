/** The names that the search field finds, with the address of the page that answers. */
import type { APIRoute } from "astro";

import { linkTo, model } from "../../../site.ts";
import { findableNames } from "../../../views/search.ts";

/** Writes the file: rows of name, kind and address. */
export const GET: APIRoute = () =>
  Response.json(
    findableNames(model, "en").map(({ name, kind, page }) => [name, kind, linkTo("en", page)]),
  );
