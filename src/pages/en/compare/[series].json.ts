/** The series for the script of the page: not the API, which has every figure unrounded. */
import type { APIRoute, GetStaticPaths } from "astro";

import type { MeasureSeries } from "../../../model/measure-series.ts";
import { comparableSeries } from "../../../model/siblings.ts";
import { model } from "../../../site.ts";
import { seriesDocument } from "../../../views/compare-series.ts";

export const getStaticPaths = (() =>
  comparableSeries(model.series).map((series) => ({
    params: { series: series.id },
    props: { series },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ series: MeasureSeries }> = ({ props }) =>
  new Response(JSON.stringify(seriesDocument(model, props.series, "en")));
