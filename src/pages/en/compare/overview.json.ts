/** All measures of all areas for the table of the comparison's script. */
import type { APIRoute } from "astro";

import { model } from "../../../site.ts";
import { overviewDocument } from "../../../views/compare-overview.ts";

/** Writes the file. */
export const GET: APIRoute = () => Response.json(overviewDocument(model, "en"));
