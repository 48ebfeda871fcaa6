/** The series for the script of the page: not the API, which has every figure unrounded. */
import type { APIRoute, GetStaticPaths } from "astro";

import { model } from "../../site.ts";
import { seriesDocument } from "../../views/compare-series.ts";

export const getStaticPaths = (() =>
  model.series.map((one) => ({
    params: { series: one.id },
    props: { one },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ one: (typeof model.series)[number] }> = ({ props }) =>
  new Response(JSON.stringify(seriesDocument(model, props.one, "sv")));
