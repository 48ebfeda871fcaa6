/** What is the same on many pages is made once per series and language. */
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Lang } from "../text/format.ts";

/** The maker, remembering what it made for a series in a language under a key. */
export function oncePerSeries<Made>(
  make: (series: MeasureSeries, lang: Lang, key: string) => Made,
): (series: MeasureSeries, lang: Lang, key?: string) => Made {
  const made = new WeakMap<MeasureSeries, Map<string, Made>>();
  return (series, lang, key = "") => {
    const own = made.get(series) ?? new Map<string, Made>();
    made.set(series, own);
    const id = `${lang} ${key}`;
    const found = own.get(id) ?? make(series, lang, key);
    own.set(id, found);
    return found;
  };
}
