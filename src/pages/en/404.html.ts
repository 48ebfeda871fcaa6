/**
 * Astro writes only the root's 404 page to a file of its own name; this does the same for the
 * English one, which is built as /en/404/.
 */
import type { APIRoute } from "astro";

import { fileAt } from "../../site.ts";

/** The page under the name that hosts look for. */
export const GET: APIRoute = ({ rewrite }) => rewrite(fileAt("en/404/"));
