/** The published files of a series, as paths below the root. */
import { API_FOLDER } from "../api/files.ts";

/** Where a series is published. */
export interface SeriesFiles {
  readonly csv: string;
  readonly observations: string;
  readonly trends: string;
}

/** The files of a series by its id. */
export const seriesFiles = (id: string): SeriesFiles => ({
  csv: `${API_FOLDER}/csv/${id}.csv`,
  observations: `${API_FOLDER}/observations/${id}.json`,
  trends: `${API_FOLDER}/trends/${id}.json`,
});
