/** One broken data folder per rule, with the exact messages that it gets, errors before warnings. */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, test } from "vitest";

import { CODES } from "../../src/data/codes.ts";
import { loadData, type Loaded } from "../../src/data/load.ts";
import { hasErrors } from "../../src/data/problems.ts";
import { TODAY } from "../data-folders.ts";
import { BROKEN, codes, messages, PROJECT_DATA } from "./helpers.ts";

/** Fixture → severity and message of each problem, in the order in which they are shown. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  "cut-table": [
    'error drops/2021-12-25-trasig/tabell.csv:6:1  cut-table  found "Gotland", expected "Socialstyrelsens statistikdatabas" and a date in the last line. Save the table anew.',
  ],
  "impossible-date-early": [
    "error drops/2021-12-25-trasig/siffror.csv:2:1  impossible-date  found reported_on 2021-11-29, expected a day from 2021-11-30 to 2021-12-25, when the drop was retrieved. Fix the cell.",
  ],
  "impossible-date-late": [
    "error drops/2021-12-25-trasig/siffror.csv:2:1  impossible-date  found reported_on 2021-12-26, expected a day from 2021-10-31 to 2021-12-25, when the drop was retrieved. Fix the cell.",
    "warning drops/2021-12-25-trasig/siffror.csv:2:46  late-report  found 2021-12-26 (reported_on), expected at the latest 2021-11-21, three weeks after the month. Nothing to fix if the source says so; it is shown as data quality.",
  ],
  "impossible-date-table": [
    "error drops/2021-12-25-trasig/tabell.csv:6:1  impossible-date  found 2021-12-26, expected at the latest 2021-12-25, when the drop was retrieved. Fix `retrieved` in drop.json.",
  ],
  "changed-file": [
    `error drops/2021-12-25-trasig/siffror.csv:1:1  changed-file  found a file with the sha256 8ade0493b46b7061bdba88b998d4eff1fe7c689c5e6bf4e2b08063d03e7cabbd, expected ${"0".repeat(64)}. Put back the file as it was received; a correction is a newer drop.`,
  ],
  "impossible-date-folder": [
    "error drops/2021-12-25-trasig/drop.json:4:16  impossible-date  found retrieved 2021-11-23, expected at most 31 days from the folder's date, 2021-12-25. Fix the date, or the name of the folder.",
  ],
  "impossible-date-retrieved": [
    "error drops/2126-12-25-trasig/drop.json:4:16  impossible-date  found retrieved 2126-12-25, expected at the latest today, 2026-11-24. Fix the date, or the name of the folder.",
  ],
  "impossible-days": [
    'error drops/2021-12-25-trasig/siffror.csv:2:38  impossible-days  found "3651" (median_days), expected at most 3650 days. Fix the cell.',
  ],
  "impossible-period-months": [
    'error drops/2021-12-25-trasig/tabell.csv:3:16  impossible-period  found "November ", expected the name of a month below a year. Save the table anew.',
  ],
  "invalid-value": [
    'warning drops/2021-12-25-trasig/export.csv:3:63  invalid-value  found "INV", expected a valid value. Ask the source; the cell is not reported.',
  ],
  "missing-column-export": [
    'error drops/2021-12-25-trasig/export.csv:1:1  missing-column  found the headings "Enhetsnamn;Enhetstyp;Regionskod;Kön/Totalt;Indikator-Id;T…", expected a column "måttenhet". Save the table anew.',
    'warning drops/2021-12-25-trasig/export.csv:1:63  unknown-column  found "Enhet", expected one of enhetsnamn, enhetstyp, regionskod, kön/totalt, indikator-id, titel, måttenhet, mätperiod, värde, täljare, nämnare/antal fall. The column is passed over; map it with `columns` in drop.json if need be.',
  ],
  "missing-column-months": [
    'error drops/2021-12-25-trasig/tabell.csv:3:1  missing-column  found "Landsting;Oktober;November", expected "Region" and months below years. Save the table anew.',
  ],
  "no-indicators": [
    "error drops/2021-12-25-trasig/drop.json:7:5  no-indicators  found no usable indicator, expected `indicators`: which Indikator-Id is which measure and basis. Fix drop.json.",
  ],
  "over-population": [
    "error drops/2021-12-25-trasig/siffror.csv:2:1  over-population  found a count of 70000 for 09, expected at most its 61167 inhabitants. Fix the cell.",
  ],
  "passed-over-export": [
    'warning drops/2021-12-25-trasig/export.csv:1:1  passed-over  found unit is no region: 1; one sex alone: 1; period is no month and no year: 1; indicator without a measure: 1 ("abc-2" "Besök"), expected rows of mapped indicators. Nothing to fix if they are not meant to be read; else map them in drop.json.',
  ],
  "title-mismatch": [
    "error drops/2021-12-25-trasig/tabell.csv:1:1  title-mismatch  found a title of bup-first-visit, expected bup-treatment, as drop.json says. Fix drop.json, or export the other table.",
    "error drops/2021-12-25-trasig/tabell.csv:1:1  title-mismatch  found a title of completed, expected waiting, as drop.json says. Fix drop.json, or export the other table.",
  ],
  "unit-mismatch": [
    'error drops/2021-12-25-trasig/export.csv:2:51  unit-mismatch  found "Dagar", expected percent. Fix `indicators` in drop.json.',
  ],
  "unknown-key": [
    'warning drops/2021-12-25-trasig/drop.json:6:17  unknown-key  found the unknown key "anteckning" in the file, expected one of publisher, title, url, licence, via, retrieved, synthetic, released, releasedOn, preliminary, disclosureLimit, files. The key is passed over; delete it.',
  ],
  "unknown-region-export": [
    'error drops/2021-12-25-trasig/export.csv:2:1  unknown-region  found "Region Stockholm", expected a region\'s name or code; the nearest known are Stockholm, Skåne, Blekinge. Fix the name, or add it as an alias in reference/regions.csv.',
  ],
  "unknown-title": [
    'error drops/2021-12-25-trasig/tabell.csv:1:1  unknown-title  found "Fas: Uppföljning" in the title, expected one of "Väntetider till barn- och ungdomspsykiatrin", "Kontaktstatus: Genomförd", "Kontaktstatus: Väntande", "Fas: Första besök", "Fas: Fördjupad utredning", "Fas: Behandling", "Medianvärdet för väntetid, 50:e percentilen", "Alla kön", "Ålder: Alla åldrar". Export the table of all sexes and ages, or ask for these words to be added.',
    'error drops/2021-12-25-trasig/tabell.csv:1:1  unknown-title  found "Flickor" in the title, expected one of "Väntetider till barn- och ungdomspsykiatrin", "Kontaktstatus: Genomförd", "Kontaktstatus: Väntande", "Fas: Första besök", "Fas: Fördjupad utredning", "Fas: Behandling", "Medianvärdet för väntetid, 50:e percentilen", "Alla kön", "Ålder: Alla åldrar". Export the table of all sexes and ages, or ask for these words to be added.',
  ],
  "zero-without-counts": [
    "warning drops/2021-12-25-trasig/siffror.csv:2:38  zero-without-counts  found a share of 0 percent without counts (share), expected the counts behind it. Ask the source; it is shown as published, and is not ranked or compared.",
  ],
  "cell-count-table": [
    "error drops/2021-12-25-trasig/tabell.tsv:2:1  cell-count  found 2 cells, expected 4, as many as headings. Fix the row; copy the table anew.",
    "error drops/2021-12-25-trasig/tabell.tsv:3:1  cell-count  found 5 cells, expected 4, as many as headings. Fix the row; copy the table anew.",
    "warning drops/2021-12-25-trasig/tabell.tsv:1:1  region-missing  found no row for Uppsala, Sörmland, Östergötland, Jönköping, Kronoberg, Kalmar, Gotland, Blekinge, Halland, Västra Götaland, Värmland, Örebro, Västmanland, Dalarna, Gävleborg, Västernorrland, Jämtland Härjedalen, Västerbotten, Norrbotten, expected all 21 regions. Nothing to fix if the source left them out; they are missing, not zero.",
  ],
  "empty-file": [
    "warning drops/2021-12-25-trasig/siffror.csv:1:1  empty-file  found no row of a region, expected at least one. Nothing to fix if the source had nothing to deliver.",
  ],
  "title-mismatch-table": [
    'error drops/2021-12-25-trasig/tabell.tsv:1:20  title-mismatch  found "Andel väntande inom 30 dagar", expected completed, as drop.json says. Fix `basis` in drop.json, or take the other table.',
  ],
  "unit-mismatch-table": [
    'error drops/2021-12-25-trasig/tabell.tsv:2:11  unit-mismatch  found "94 st", expected a percent. Fix the columns; two of them may have changed places.',
    'error drops/2021-12-25-trasig/tabell.tsv:2:17  unit-mismatch  found "586 %", expected a number of persons (st). Fix the columns; two of them may have changed places.',
    "warning drops/2021-12-25-trasig/tabell.tsv:1:1  region-missing  found no row for Uppsala, Sörmland, Östergötland, Jönköping, Kronoberg, Kalmar, Gotland, Blekinge, Skåne, Halland, Västra Götaland, Värmland, Örebro, Västmanland, Dalarna, Gävleborg, Västernorrland, Jämtland Härjedalen, Västerbotten, Norrbotten, expected all 21 regions. Nothing to fix if the source left them out; they are missing, not zero.",
  ],
  "more-problems": [
    ...Array.from(
      { length: 100 },
      (_, i) =>
        `error drops/2021-12-25-trasig/siffror.csv:${i + 2}:38  not-a-number  found "y" (share), expected a number, or a mark such as "*" (suppressed) or "Ej deltagit" (not reported). Fix the cell.`,
    ),
  ].toSpliced(
    0,
    0,
    "error drops/2021-12-25-trasig/siffror.csv:1:1  more-problems  found 20 more errors in the file, expected at most 100 written out. Fix the first ones, then read again.",
  ),
  "ambiguous-region": [
    'error reference/regions.csv:1:1  ambiguous-region  found the name "Stockholm" for both 01 and 03, expected a name for one region only. Delete one of the two.',
  ],
  "bad-drop-json": [
    'error drops/2021-12-25-trasig/drop.json:1:1  bad-drop-json  found no "publisher" in the file, expected it, since it is required. Fix drop.json.',
    'error drops/2021-12-25-trasig/drop.json:3:16  bad-drop-json  found "retrieved" "2021-11-31", expected a date, YYYY-MM-DD. Fix drop.json.',
    'error drops/2021-12-25-trasig/drop.json:4:16  bad-drop-json  found "synthetic" "nej", expected boolean. Fix drop.json.',
    'error drops/2021-12-25-trasig/drop.json:11:22  bad-drop-json  found "disclosureLimit" -1, expected to be >= 0. Fix drop.json.',
    'error drops/2021-12-25-trasig/siffror.csv:2:9  unknown-region  found "Nirgends", expected a region\'s name or code; the nearest known are Gotland, Halland, Värmland. Fix the name, or add it as an alias in reference/regions.csv.',
  ],
  "bad-drop-json-files": [
    'error drops/2021-12-25-trasig/drop.json:6:12  bad-drop-json  found "files" [], expected to NOT have fewer than 1 items. Fix drop.json.',
  ],
  "bad-drop-name": [
    'error drops/2021-13-25-trasig/drop.json:1:1  bad-drop-name  found the folder "2021-13-25-trasig", expected a name such as 2021-10-25-vantetider. Rename the folder; drops are read in the order of their names.',
  ],
  "bad-json": [
    "error drops/2021-12-25-trasig/svar.json.txt:1:13  bad-json  found a fault of the kind ValueExpected, expected strict JSON. Fetch the file again.",
  ],
  "bad-json-drop": [
    "error drops/2021-12-25-trasig/drop.json:4:3  bad-json  found a fault of the kind CommaExpected, expected strict JSON. Fix the file.",
  ],
  "bad-json-stat": [
    'error drops/2021-12-25-trasig/tabell.json:3:12  bad-json-stat  found "class" "collection", expected "dataset". Fetch the table again as json-stat2.',
    'error drops/2021-12-25-trasig/tabell.json:47:12  bad-json-stat  found "value" "7", expected array or object. Fetch the table again as json-stat2.',
  ],
  "bad-json-stat-cut": [
    'error drops/2021-12-25-trasig/tabell.json:47:12  bad-json-stat  found 3 values, expected 4, the product of "size". Fetch the table again; the answer is cut.',
  ],
  "bad-json-stat-place": [
    'error drops/2021-12-25-trasig/tabell.json:50:10  bad-json-stat  found "value" for "9", "-1", "02", expected places from 0 and under 4, the product of "size". Fetch the table again.',
    'error drops/2021-12-25-trasig/tabell.json:55:10  bad-json-stat  found "status" for "4", expected places from 0 and under 4, the product of "size". Fetch the table again.',
  ],
  "bad-json-stat-size": [
    'error drops/2021-12-25-trasig/tabell.json:23:15  bad-json-stat  found 2 categories of "Region", expected 3, its "size". Fetch the table again.',
  ],
  "bad-kolada": [
    'error drops/2021-12-25-trasig/svar.json:4:5  bad-kolada  found no "period" in the file, expected it, since it is required. Fetch the answer again from Kolada\'s API, v3.',
    'error drops/2021-12-25-trasig/svar.json:10:20  bad-kolada  found "values.0.value" true, expected string or null. Fetch the answer again from Kolada\'s API, v3.',
  ],
  "bad-measure": [
    'error measures/bup-igen.json:2:9  bad-measure  found the id "bup-first-visit" again, expected an id of its own. Fix the measure file.',
    'error measures/bup-snett.json:23:15  bad-measure  found "polarity" "sideways", expected "higher-is-better". Fix the measure file.',
  ],
  "bad-reference": [
    'error reference/breaks.csv:2:1  bad-reference  found "Atlantis", expected a region or *. Fix the file.',
    'error reference/breaks.csv:2:10  bad-reference  found "bup", expected the id of a measure or *. Fix the file.',
    'error reference/breaks.csv:2:14  bad-reference  found "2021-13", expected a month such as 2021-01. Fix the file.',
    'error reference/breaks.csv:2:22  bad-reference  found "slut", expected break or event. Fix the file.',
    'error reference/regions.csv:2:90  bad-reference  found "okänd", expected a number of inhabitants. Fix the file.',
    'error reference/regions.csv:3:1  bad-reference  found "3", expected a county code, 01 to 25. Fix the file.',
  ],
  "below-disclosure-limit": [
    'warning drops/2021-12-25-trasig/siffror.csv:2:38  below-disclosure-limit  found a total of 1 to 4 contacts (total), expected at least 5 or a mark such as "*". The cell is not shown; mark it as suppressed in the file.',
  ],
  "cell-count": [
    "error drops/2021-12-25-trasig/siffror.csv:3:1  cell-count  found 5 cells, expected 6, as many as headings. Fix the row; a separator within a cell needs quotes around the cell.",
    "error drops/2021-12-25-trasig/siffror.csv:4:1  cell-count  found 7 cells, expected 6, as many as headings. Fix the row; a separator within a cell needs quotes around the cell.",
  ],
  "distribution-contradicts-over-180": [
    "error drops/2021-12-25-trasig/siffror.csv:2:61  distribution-contradicts-over-180  found bands that add up to 50 (d181_365), expected over 180 days 61. Fix the bands or the count; up to 1 percent is let through.",
    "warning drops/2021-12-25-trasig/siffror.csv:3:61  distribution-contradicts-over-180  found bands that add up to 50 (d181_365), expected over 180 days 55. Fix the bands or the count; up to 1 percent is let through.",
  ],
  "distribution-contradicts-total": [
    "error drops/2021-12-25-trasig/siffror.csv:2:39  distribution-contradicts-total  found bands that add up to 989 (d0_30), expected the total 1000. Fix the bands or the count; up to 1 percent is let through.",
    "error drops/2021-12-25-trasig/siffror.csv:4:39  distribution-contradicts-total  found bands that add up to 1011 (d0_30), expected the total 1000. Fix the bands or the count; up to 1 percent is let through.",
    "warning drops/2021-12-25-trasig/siffror.csv:3:39  distribution-contradicts-total  found bands that add up to 990 (d0_30), expected the total 1000. Fix the bands or the count; up to 1 percent is let through.",
  ],
  "distribution-contradicts-within": [
    "error drops/2021-12-25-trasig/siffror.csv:2:39  distribution-contradicts-within  found bands that add up to 800 (d0_30), expected within 90 days 811. Fix the bands or the count; up to 1 percent is let through.",
    "warning drops/2021-12-25-trasig/siffror.csv:3:39  distribution-contradicts-within  found bands that add up to 800 (d0_30), expected within 90 days 810. Fix the bands or the count; up to 1 percent is let through.",
  ],
  "duplicate-cell": [
    "error drops/2021-12-25-trasig/siffror.csv:3:1  duplicate-cell  found the cell 2021-11 01 bup-first-visit completed again with other values, first at siffror.csv:2, expected it once. Delete the wrong one; a correction is a newer drop.",
  ],
  "duplicate-cell-two-files": [
    "error drops/2021-12-25-trasig/b.csv:2:1  duplicate-cell  found the cell 2021-11 01 bup-first-visit completed again with other values, first at a.csv:2, expected it once. Delete the wrong one; a correction is a newer drop.",
  ],
  "duplicate-column": [
    'error drops/2021-12-25-trasig/siffror.csv:1:35  duplicate-column  found the column "Antal" twice, expected it once. Delete one of the two columns.',
  ],
  "duplicate-column-matrix": [
    'error drops/2021-12-25-trasig/tabell.tsv:1:15  duplicate-column  found the column "maj" twice, expected it once. Delete one of the two columns.',
  ],
  "duplicate-column-table": [
    'error drops/2021-12-25-trasig/tabell.tsv:1:51  duplicate-column  found the column "andel genomförda inom 30 dagar" twice, expected it once. Delete one of the two columns.',
  ],
  "encoding-bom": [
    "error drops/2021-12-25-trasig/siffror.csv:1:1  encoding  found UTF-8 and other bytes mixed, expected UTF-8 or Windows-1252. Save the file as UTF-8.",
  ],
  "encoding-byte": [
    "error drops/2021-12-25-trasig/siffror.csv:2:49  encoding  found the byte 0x81, expected UTF-8 or Windows-1252. Save the file as UTF-8.",
  ],
  "encoding-mixed": [
    "error drops/2021-12-25-trasig/siffror.csv:2:10  encoding  found UTF-8 and other bytes mixed, expected UTF-8 or Windows-1252. Save the file as UTF-8.",
  ],
  "encoding-nul": [
    "error drops/2021-12-25-trasig/siffror.csv:2:45  encoding  found a NUL byte, expected UTF-8 or Windows-1252. Save the file as UTF-8.",
  ],
  "encoding-utf-16": [
    "error drops/2021-12-25-trasig/siffror.csv:1:1  encoding  found UTF-16, expected UTF-8 or Windows-1252. Save the file as UTF-8.",
  ],
  "fractional-count": [
    'error drops/2021-12-25-trasig/siffror.csv:2:38  fractional-count  found "586,5" (total), expected a whole number. Fix the cell; a thousands sign is a space, never a point or comma.',
    'error drops/2021-12-25-trasig/siffror.csv:3:38  fractional-count  found "1.215" (total), expected a whole number. Fix the cell; a thousands sign is a space, never a point or comma.',
  ],
  "impossible-counts-json-stat": [
    "warning drops/2021-12-25-trasig/tabell.json:50:5  within-over-total  found 587 of 586 (within), expected at most 586. Ask the source; the cell is not published.",
    'warning drops/2021-12-25-trasig/tabell.json:52:5  negative-count  found "-1" (within), expected 0 or more. Ask the source; the cell is not published.',
  ],
  "impossible-date": [
    'error drops/2021-12-25-trasig/siffror.csv:2:46  impossible-date  found "2021-11-31" (reported_on), expected a date, YYYY-MM-DD. Fix the cell.',
  ],
  "impossible-period": [
    'error drops/2021-12-25-trasig/siffror.csv:2:1  impossible-period  found "2021-13", expected a month such as 2021-09 or a year, from 2005. Fix the period.',
    'error drops/2021-12-25-trasig/siffror.csv:3:1  impossible-period  found "2004-12", expected a month such as 2021-09 or a year, from 2005. Fix the period.',
    'error drops/2021-12-25-trasig/siffror.csv:4:1  impossible-period  found "hösten 2021", expected a month such as 2021-09 or a year, from 2005. Fix the period.',
    'error drops/2021-12-25-trasig/siffror.csv:5:1  impossible-period  found "2021-12", expected a period that had ended when the drop was retrieved, 2021-12-25. Fix the period, or `retrieved` in drop.json.',
    'error drops/2021-12-25-trasig/siffror.csv:6:1  impossible-period  found "2022", expected a period that had ended when the drop was retrieved, 2021-12-25. Fix the period, or `retrieved` in drop.json.',
    'error drops/2021-12-25-trasig/siffror.csv:7:1  impossible-period  found "okt 2022", expected a period that had ended when the drop was retrieved, 2021-12-25. Fix the period, or `retrieved` in drop.json.',
  ],
  "impossible-period-drop": [
    'error drops/2021-12-25-trasig/drop.json:10:17  impossible-period  found "2021-13", expected the month of the table, or the year of a region × month matrix. Fix drop.json.',
  ],
  "impossible-period-future-matrix": [
    'error drops/2021-12-25-trasig/tabell.tsv:2:14  impossible-period  found "2021-12", expected a period that had ended when the drop was retrieved, 2021-12-25. Fix the period, or `retrieved` in drop.json.',
  ],
  "impossible-period-matrix": [
    "error drops/2021-12-25-trasig/tabell.tsv:1:1  impossible-period  found the month 2021-01 for a matrix with months as columns, expected a year. Fix drop.json.",
  ],
  "impossible-period-matrix-year": [
    'error drops/2021-12-25-trasig/tabell.tsv:1:11  impossible-period  found "dec 2019", expected a month of 2020, the year in drop.json. Fix the heading, or `period` in drop.json.',
    'error drops/2021-12-25-trasig/tabell.tsv:1:20  impossible-period  found "2021-01", expected a month of 2020, the year in drop.json. Fix the heading, or `period` in drop.json.',
  ],
  "impossible-period-none": [
    "error drops/2021-12-25-trasig/drop.json:7:5  impossible-period  found no period, expected the month of the table, or the year of a region × month matrix. Fix drop.json.",
  ],
  "impossible-period-table": [
    "error drops/2021-12-25-trasig/tabell.tsv:1:1  impossible-period  found the year 2020 for a table of one month, expected a month. Fix drop.json.",
  ],
  "impossible-share-kolada": [
    'warning drops/2021-12-25-trasig/svar.json:15:20  share-out-of-range  found "146.1" (share), expected 0 to 100 percent. Ask the source; the cell is not published.',
  ],
  "large-change": [
    "warning drops/2021-12-25-trasig/siffror.csv:2:1  large-change  found total 762 for 2021-11 01, expected within 30 percent of the earlier 586 (2021-12-01-forst). Nothing to fix if the source revised it; else correct it in a newer drop.",
  ],
  "large-change-zero": [
    "warning drops/2021-12-25-trasig/siffror.csv:2:1  large-change  found total 0 for 2021-11 01, expected within 30 percent of the earlier 580 (2021-12-01-forst). Nothing to fix if the source revised it; else correct it in a newer drop.",
    "warning drops/2021-12-25-trasig/siffror.csv:3:1  large-change  found total 580 for 2021-11 03, expected within 30 percent of the earlier 0 (2021-12-01-forst). Nothing to fix if the source revised it; else correct it in a newer drop.",
  ],
  "late-report": [
    "warning drops/2021-12-25-trasig/siffror.csv:2:46  late-report  found 2021-12-22 (reported_on), expected at the latest 2021-12-21, three weeks after the month. Nothing to fix if the source says so; it is shown as data quality.",
  ],
  "limit-mismatch": [
    'error drops/2021-12-25-trasig/tabell.tsv:1:20  limit-mismatch  found "Andel genomförda inom 30 dagar" for a measure with the limit 90 days, expected 90 days. Fix `measure` in drop.json.',
    'error drops/2021-12-25-trasig/tabell.tsv:1:101  limit-mismatch  found "Genomförda väntetid 30 dagar eller kortare" for a measure with the limit 90 days, expected 90 days. Fix `measure` in drop.json.',
    'error drops/2021-12-25-trasig/tabell.tsv:1:144  limit-mismatch  found "PVV 31 dagar eller längre" for a measure with the limit 90 days, expected 90 days. Fix `measure` in drop.json.',
  ],
  "low-response": [
    "warning drops/2021-12-25-trasig/siffror.csv:2:46  low-response  found a response rate of 94.9 percent (response_rate), expected at least 95. Nothing to fix if the source says so; it is shown beside the figure.",
  ],
  "many-problems": [
    'error drops/2021-12-01-forst/a.csv:2:1  impossible-period  found "2021-13", expected a month such as 2021-09 or a year, from 2005. Fix the period.',
    'error drops/2021-12-01-forst/a.csv:3:9  unknown-region  found "Atlantis", expected a region\'s name or code; the nearest known are Gotland, Halland, Dalarna. Fix the name, or add it as an alias in reference/regions.csv.',
    'error drops/2021-12-01-forst/a.csv:3:34  unknown-basis  found "done", expected waiting or completed for bup-first-visit. Fix the basis.',
    'error drops/2021-12-01-forst/a.csv:3:39  negative-count  found "-5" (total), expected 0 or more. Fix the cell; an unknown figure is left blank.',
    "error drops/2021-12-01-forst/a.csv:4:41  within-over-total  found 80 of 79 (within), expected at most 79. Fix one of the two cells.",
    'error drops/2021-12-01-forst/b.csv:3:38  fractional-count  found "1.5" (total), expected a whole number. Fix the cell; a thousands sign is a space, never a point or comma.',
    'error drops/2021-12-25-sedan/c.tsv:3:10  share-out-of-range  found "166" (share), expected 0 to 100 percent. Fix the cell.',
    "error drops/2021-12-25-sedan/d.csv:1:1  encoding  found UTF-16, expected UTF-8 or Windows-1252. Save the file as UTF-8.",
    'error drops/2021-12-25-sedan/drop.json:5:16  bad-drop-json  found "synthetic" "ja", expected boolean. Fix drop.json.',
    'error drops/2021-12-25-sedan/drop.json:19:15  missing-file  found no file "e.csv", expected it in the folder. Add the file.',
    "warning drops/2021-12-01-forst/a.csv:3:44  low-response  found a response rate of 50 percent (response_rate), expected at least 95. Nothing to fix if the source says so; it is shown beside the figure.",
    'warning drops/2021-12-01-forst/b.csv:2:38  below-disclosure-limit  found a total of 1 to 4 contacts (total), expected at least 5 or a mark such as "*". The cell is not shown; mark it as suppressed in the file.',
    'warning drops/2021-12-25-sedan/c.tsv:1:1  passed-over  found 1 rows that are no region: "Norra sjukvårdsregionen", expected rows of regions or the nation. Nothing to fix if they are health-care regions, hospitals or units.',
    "warning drops/2021-12-25-sedan/c.tsv:1:1  region-missing  found no row for Stockholm, Uppsala, Sörmland, Östergötland, Jönköping, Kronoberg, Kalmar, Gotland, Skåne, Halland, Västra Götaland, Värmland, Örebro, Västmanland, Dalarna, Gävleborg, Västernorrland, Jämtland Härjedalen, Västerbotten, Norrbotten, expected all 21 regions. Nothing to fix if the source left them out; they are missing, not zero.",
  ],
  "missing-column": [
    'error drops/2021-12-25-trasig/siffror.csv:1:1  missing-column  found the headings "region measure basis total within", expected a column "period" or "månad". Add the column.',
  ],
  "missing-column-empty-file": [
    'error drops/2021-12-25-trasig/siffror.csv:1:1  missing-column  found an empty file, expected a column "period" or "månad". Add the column.',
    'error drops/2021-12-25-trasig/siffror.csv:1:1  missing-column  found an empty file, expected a column "region". Add the column.',
    'error drops/2021-12-25-trasig/siffror.csv:1:1  missing-column  found an empty file, expected a column "measure" or "mått". Add the column.',
    'error drops/2021-12-25-trasig/siffror.csv:1:1  missing-column  found an empty file, expected a column "basis" or "mätmetod". Add the column.',
    'error drops/2021-12-25-trasig/siffror.csv:1:1  missing-column  found an empty file, expected at least one column with figures, such as "total" and "within" or "share". Add the column.',
  ],
  "missing-column-figures": [
    'error drops/2021-12-25-trasig/siffror.csv:1:1  missing-column  found the headings "period region measure basis response_rate", expected at least one column with figures, such as "total" and "within" or "share". Add the column.',
  ],
  "missing-column-table": [
    'error drops/2021-12-25-trasig/tabell.tsv:1:1  missing-column  found the headings "Landsting / region Svarsfrekvens", expected "Andel … inom … dagar" or "Antal …". Add the column.',
  ],
  "missing-file": [
    'error drops/2021-12-25-trasig/drop.json:8:15  missing-file  found no file "saknas.csv", expected it in the folder. Add the file.',
  ],
  "missing-page": [
    'warning drops/2021-12-25-trasig/svar.json:1:1  missing-page  found an answer that goes on at "/v3/data/kpi/N79173?page=2", expected its next page in the same drop. Fetch the page too, and name it in drop.json.',
  ],
  "negative-count": [
    'error drops/2021-12-25-trasig/siffror.csv:2:38  negative-count  found "-5" (total), expected 0 or more. Fix the cell; an unknown figure is left blank.',
    'error drops/2021-12-25-trasig/siffror.csv:3:38  negative-count  found "−5" (total), expected 0 or more. Fix the cell; an unknown figure is left blank.',
  ],
  "no-contacts-with-within": [
    "error drops/2021-12-25-trasig/siffror.csv:2:40  within-over-total  found 5 of 0 (within), expected at most 0. Fix one of the two cells.",
  ],
  "no-drops": [
    "error drops:1:1  no-drops  found no drop, expected at least one folder. Add a drop: a folder with drop.json and the files it names.",
    "warning drops/LADDNINGAR.txt:1:1  unlisted-file  found the file LADDNINGAR.txt, expected a folder for each drop. Put it into a drop's folder; it is not read.",
  ],
  "not-a-number": [
    'error drops/2021-12-25-trasig/siffror.csv:2:38  not-a-number  found "många" (total), expected a number, or a mark such as "*" (suppressed) or "Ej deltagit" (not reported). Fix the cell.',
    'error drops/2021-12-25-trasig/siffror.csv:3:38  not-a-number  found "586 st" (total), expected a number, or a mark such as "*" (suppressed) or "Ej deltagit" (not reported). Fix the cell.',
  ],
  "out-of-range": [
    'error drops/2021-12-25-trasig/siffror.csv:2:38  out-of-range  found "99999999999999999999" (total), expected a number that can be counted exactly. Fix the cell.',
  ],
  "outside-drop": [
    'error drops/2021-12-25-trasig/drop.json:8:15  outside-drop  found "../../../siffror.csv", which leaves the folder, expected a file in it. Put the file into the drop\'s own folder.',
  ],
  "outside-drop-link": [
    'error drops/2021-12-25-trasig/drop.json:8:15  outside-drop  found "siffror.csv", a link out of the folder, expected a file in it. Put the file itself into the drop\'s folder.',
  ],
  "over-180-over-total": [
    "error drops/2021-12-25-trasig/siffror.csv:2:37  over-180-over-total  found 101 of 100 (over_180), expected at most 100. Fix one of the two cells.",
  ],
  "parts-over-total": [
    "warning drops/2021-12-25-trasig/siffror.csv:2:37  parts-over-total  found 70 within and 31 over 180 days of 100 (over_180), expected at most 100. Ask the source; all three are published.",
  ],
  "passed-over-kolada": [
    'warning drops/2021-12-25-trasig/svar.json:1:1  passed-over  found indicator without a measure: 1; municipality is no region: 1 ("U79049", "0180"), expected values of mapped indicators. Nothing to fix if they are not meant to be read; else map them in drop.json.',
  ],
  "passed-over-table": [
    'warning drops/2021-12-25-trasig/tabell.tsv:1:1  passed-over  found 1 rows that are no region: "Södra sjukvårdsregionen", expected rows of regions or the nation. Nothing to fix if they are health-care regions, hospitals or units.',
  ],
  "pvv-contradicts-total": [
    "warning drops/2021-12-25-trasig/tabell.tsv:2:21  pvv-contradicts-total  found 78 without PvV of 80 in all, 0 of them PvV, expected 80. Ask the source; the number without PvV is used.",
  ],
  "region-missing": [
    "warning drops/2021-12-25-trasig/tabell.tsv:1:1  region-missing  found no row for Örebro, Dalarna, expected all 21 regions. Nothing to fix if the source left them out; they are missing, not zero.",
  ],
  "repeated-cell": [
    "warning drops/2021-12-25-trasig/siffror.csv:3:1  repeated-cell  found the cell 2021-11 01 bup-first-visit completed again with equal values, first at siffror.csv:2, expected it once. Delete one of the two.",
  ],
  "share-contradicts-counts": [
    "error drops/2021-12-25-trasig/siffror.csv:2:47  share-contradicts-counts  found 72.7 percent (share), expected 884 of 1215, which is 72.76 percent. Fix the share or the counts.",
    "error drops/2021-12-25-trasig/siffror.csv:3:43  share-contradicts-counts  found 21 percent (share), expected 9 of 40, which is 22.50 percent. Fix the share or the counts.",
    "error drops/2021-12-25-trasig/siffror.csv:4:42  share-contradicts-counts  found 12 percent of 0 contacts (share), expected no share. Fix the share or the total.",
  ],
  "share-out-of-range": [
    'error drops/2021-12-25-trasig/siffror.csv:2:38  share-out-of-range  found "146.1" (share), expected 0 to 100 percent. Fix the cell.',
    'error drops/2021-12-25-trasig/siffror.csv:3:38  share-out-of-range  found "-1" (share), expected 0 to 100 percent. Fix the cell.',
    'error drops/2021-12-25-trasig/siffror.csv:4:41  share-out-of-range  found "101" (response_rate), expected 0 to 100 percent. Fix the cell.',
  ],
  "stopped-reporting": [
    "warning drops/2021-12-25-trasig/drop.json:1:1  stopped-reporting  found no bup-first-visit completed for 2021-11 from Uppsala (last 2021-10), Sörmland (last 2021-10), expected every region that had reported before. Nothing to fix if the region is late; it is named as not reported.",
  ],
  "sum-contradicts-nation": [
    "warning drops/2021-12-25-trasig/siffror.csv:23:1  sum-contradicts-nation  found regions that add up to 2100 (total, 2021-11, bup-first-visit completed), expected the published nation's 2122, give or take 1 percent. Find out which is wrong; the published figure is shown.",
  ],
  "too-large": [
    "error drops/2021-12-25-trasig/drop.json:8:15  too-large  found 65 MiB, expected at most 64 MiB. Split the delivery into several files.",
  ],
  "unbalanced-quotes": [
    'error drops/2021-12-25-trasig/siffror.csv:3:1  unbalanced-quotes  found a quote that is not closed, or a sign after a closing quote, expected quotes in pairs, "" for a quote within a cell. Fix the quotes.',
  ],
  "unknown-basis": [
    'error drops/2021-12-25-trasig/siffror.csv:2:28  unknown-basis  found "done", expected waiting or completed for bup-first-visit. Fix the basis.',
    'error drops/2021-12-25-trasig/siffror.csv:3:31  unknown-basis  found "väntande", expected completed for primary-assessment. Fix the basis.',
  ],
  "unknown-basis-drop": [
    "error drops/2021-12-25-trasig/drop.json:7:5  unknown-basis  found nothing, expected waiting or completed. Fix drop.json.",
  ],
  "unknown-column": [
    'warning drops/2021-12-25-trasig/siffror.csv:1:42  unknown-column  found "andel_utan_inom", expected one of period, region, measure, basis, total, within, share, over_180, d0_30, d31_60, d61_90, d91, d91_120, d121_180, d181_365, d366, median_days, mean_days, pvv, mov, response_rate, reported_on. The column is passed over; mend the heading if it holds figures.',
  ],
  "unknown-column-json-stat": [
    'warning drops/2021-12-25-trasig/tabell.json:49:5  unknown-column  found "INOM30", expected one of total, within, share, over_180, d0_30, d31_60, d61_90, d91, d91_120, d121_180, d181_365, d366, median_days, mean_days, pvv, mov, response_rate, reported_on. The category is passed over; map it under `categories` in drop.json.',
  ],
  "unknown-column-table": [
    'warning drops/2021-12-25-trasig/tabell.tsv:1:51  unknown-column  found "Antal sängar", expected a heading of the published tables. The column is passed over; map it with `columns` in drop.json if need be.',
  ],
  "unknown-format": [
    'error drops/2021-12-25-trasig/drop.json:9:17  unknown-format  found "excel", expected one of tidy, vantetider-table, kolada-v3, socialstyrelsen-table, vardenisiffror-export, json-stat2. Fix drop.json.',
  ],
  "unknown-measure": [
    'error drops/2021-12-25-trasig/siffror.csv:2:12  unknown-measure  found "bup-besok", expected one of primary-contact, primary-assessment, first-visit, procedure, follow-up, bup-first-visit, bup-investigation, bup-treatment, bup-start. Fix the id.',
  ],
  "unknown-measure-drop": [
    'error drops/2021-12-25-trasig/drop.json:11:18  unknown-measure  found "bup", expected one of primary-contact, primary-assessment, first-visit, procedure, follow-up, bup-first-visit, bup-investigation, bup-treatment, bup-start. Fix drop.json.',
  ],
  "unknown-measure-kpis": [
    'error drops/2021-12-25-trasig/drop.json:12:22  unknown-measure  found "bedömning", expected one of primary-contact, primary-assessment, first-visit, procedure, follow-up, bup-first-visit, bup-investigation, bup-treatment, bup-start. Fix drop.json.',
    'error drops/2021-12-25-trasig/drop.json:13:20  unknown-basis  found "genomförd", expected completed or waiting. Fix drop.json.',
    "warning drops/2021-12-25-trasig/svar.json:1:1  empty-file  found no row of a region, expected at least one. Nothing to fix if the source had nothing to deliver.",
  ],
  "unknown-region": [
    'error drops/2021-12-25-trasig/siffror.csv:2:9  unknown-region  found "Region Östergöteborg", expected a region\'s name or code; the nearest known are Östergötland, Gävleborg, Örebro. Fix the name, or add it as an alias in reference/regions.csv.',
    'error drops/2021-12-25-trasig/siffror.csv:3:9  unknown-region  found "26", expected a region\'s name or code; the nearest known are Dalarna, Gävleborg, Jämtland Härjedalen. Fix the name, or add it as an alias in reference/regions.csv.',
  ],
  "unknown-words-json-stat": [
    'error drops/2021-12-25-trasig/tabell.json:48:5  impossible-period  found "höst", expected a month such as 2021-09 or a year, from 2005. Fix the period.',
    'error drops/2021-12-25-trasig/tabell.json:48:5  unknown-basis  found "sedda", expected completed or waiting. Fix the basis.',
    'error drops/2021-12-25-trasig/tabell.json:48:5  unknown-measure  found "bup", expected one of primary-contact, primary-assessment, first-visit, procedure, follow-up, bup-first-visit, bup-investigation, bup-treatment, bup-start. Fix the id.',
    'error drops/2021-12-25-trasig/tabell.json:48:5  unknown-region  found "Storstockholm", expected a region\'s name or code; the nearest known are Stockholm, Norrbotten, Gotland. Fix the name, or add it as an alias in reference/regions.csv.',
    'error drops/2021-12-25-trasig/tabell.json:50:5  impossible-period  found "höst", expected a month such as 2021-09 or a year, from 2005. Fix the period.',
    'error drops/2021-12-25-trasig/tabell.json:50:5  unknown-basis  found "sedda", expected completed or waiting. Fix the basis.',
    'error drops/2021-12-25-trasig/tabell.json:50:5  unknown-measure  found "bup", expected one of primary-contact, primary-assessment, first-visit, procedure, follow-up, bup-first-visit, bup-investigation, bup-treatment, bup-start. Fix the id.',
  ],
  "unlisted-file": [
    'warning drops/2021-12-25-trasig/kladd.csv:1:1  unlisted-file  found the file "kladd.csv", expected only files that drop.json names. Name it under `files` in drop.json, or take it away; it is not read.',
  ],
  "unmapped-dimension-field": [
    'error drops/2021-12-25-trasig/tabell.json:49:5  unmapped-dimension  found "inom 30", expected one of total, within, share, over_180, d0_30, d31_60, d61_90, d91, d91_120, d121_180, d181_365, d366, median_days, mean_days, pvv, mov, response_rate, reported_on. Fix `categories` in drop.json.',
  ],
  "unmapped-dimension": [
    "error drops/2021-12-25-trasig/tabell.json:1:1  unmapped-dimension  found nothing that tells the basis, expected a dimension or a constant for it. Add it to `dimensions`, or give `basis`, in drop.json.",
    "error drops/2021-12-25-trasig/tabell.json:1:1  unmapped-dimension  found nothing that tells the field, expected a dimension or a constant for it. Add it to `dimensions`, or give `field`, in drop.json.",
    'error drops/2021-12-25-trasig/tabell.json:38:21  unmapped-dimension  found the dimension "ContentsCode" with 2 categories, expected a mapping to one of period, region, measure, basis, field. Name it under `dimensions` in drop.json.',
  ],
  "within-over-total": [
    "error drops/2021-12-25-trasig/siffror.csv:2:42  within-over-total  found 586 of 550 (within), expected at most 550. Fix one of the two cells.",
  ],
};

const FILE = "drops/2021-12-25-trasig/siffror.csv";

/** What no repository can hold: links and sparse files, made in a copy of the fixture. */
const MADE: Readonly<Record<string, (folder: string) => void>> = {
  "outside-drop-link": (folder) => {
    writeFileSync(join(folder, "utanför.csv"), "period,region,measure,basis,total\n");
    symlinkSync(join(folder, "utanför.csv"), join(folder, FILE));
  },
  "too-large": (folder) => {
    writeFileSync(join(folder, FILE), "");
    truncateSync(join(folder, FILE), 64 * 2 ** 20 + 1);
  },
};

function loadBroken(name: string): Loaded {
  const make = MADE[name];
  if (make === undefined) return loadData(join(BROKEN, name), PROJECT_DATA, TODAY);
  const copy = mkdtempSync(join(tmpdir(), "broken-"));
  try {
    cpSync(join(BROKEN, name), copy, { recursive: true });
    make(copy);
    return loadData(copy, PROJECT_DATA, TODAY);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

test.each(Object.entries(EXPECTED))("%s", (name, expected) => {
  expect(messages(loadBroken(name))).toEqual(expected);
});

test("every fixture is in the table, and nothing else is", () => {
  expect(readdirSync(BROKEN).sort()).toEqual(Object.keys(EXPECTED).sort());
});

/** Words with a hyphen in the sources that name something else than a rule. */
const NO_CODES = new Set(
  `fastest-levenshtein jsonc-parser utf-8 windows-1252 json-stat2 kolada-v3 vantetider-table socialstyrelsen-table
   vardenisiffror-export indikator-id bup-first-visit bup-investigation bup-treatment
   no-contacts not-reported higher-is-better`.split(/\s+/),
);

test("every rule of the sources has a fixture", () => {
  const folder = fileURLToPath(new URL("../../src/data", import.meta.url));
  const names = readdirSync(folder).filter((name) => name !== "codes.ts");
  const sources = names.map((name) => readFileSync(join(folder, name), "utf8"));
  const words = sources.join("\n").matchAll(/"([a-z]+(?:-[a-z0-9]+)+)"/g);
  const rules = [...words].map(([, word = ""]) => word).filter((word) => !NO_CODES.has(word));
  const covered = Object.keys(EXPECTED).flatMap((name) => codes(loadBroken(name)));
  expect(rules.length).toBeGreaterThan(40);
  expect([...new Set(["encoding", ...rules])].sort()).toEqual([...new Set(covered)].sort());
});

test("the list of codes is that of the rules, each with the severity that its fixtures show", () => {
  const problems = Object.keys(EXPECTED).flatMap((name) => loadBroken(name).problems);
  const told = new Set(problems.map(({ code, severity }) => `${code} ${severity}`));
  const isTold = ([code, { weight }]: [string, { weight: string }]) =>
    weight === "either"
      ? told.has(`${code} error`) || told.has(`${code} warning`)
      : told.has(`${code} ${weight}`);
  const untold = Object.entries(CODES).filter((entry) => !isTold(entry));
  expect(untold.map(([code]) => code)).toEqual(OUTSIDE);
  for (const { code, severity } of problems) {
    expect(["either", severity], code).toContain(CODES[code]?.weight);
  }
});

/** Rules of agreements, reports, payouts and the archive; their own tests have their messages. */
const OUTSIDE = [
  "archive-changed",
  "bad-address",
  "bad-agreement",
  "bad-heading",
  "bad-month",
  "bad-report",
  "unknown-agreement",
];

/** "What a bad drop gets" of the contract, rule by rule. */
describe("errors of the contract", () => {
  test.each([
    ["unreadable encoding", ["encoding-utf-16", "encoding-mixed", "encoding-byte", "encoding-bom"]],
    ["unbalanced quotes", ["unbalanced-quotes"]],
    ["missing column", ["missing-column", "missing-column-figures", "missing-column-table"]],
    ["duplicate column", ["duplicate-column", "duplicate-column-table"]],
    ["unknown region", ["unknown-region"]],
    ["unknown measure", ["unknown-measure", "unknown-measure-drop", "unknown-measure-kpis"]],
    ["unknown basis", ["unknown-basis", "unknown-basis-drop"]],
    ["impossible period", ["impossible-period", "impossible-period-future-matrix"]],
    ["within over total", ["within-over-total", "no-contacts-with-within"]],
    ["negative count", ["negative-count"]],
    ["fractional count", ["fractional-count"]],
    ["share outside 0–100", ["share-out-of-range"]],
    ["share at odds with counts", ["share-contradicts-counts"]],
    ["distribution off its total", ["distribution-contradicts-total"]],
    ["same cell twice", ["duplicate-cell", "duplicate-cell-two-files"]],
    ["missing file", ["missing-file"]],
    ["file outside the folder", ["outside-drop", "outside-drop-link"]],
    ["file too large", ["too-large"]],
    ["unknown format", ["unknown-format"]],
    ["count above the population", ["over-population"]],
    ["median over 3 650 days", ["impossible-days"]],
    [
      "report before the month or after the delivery",
      ["impossible-date-early", "impossible-date-late"],
    ],
    ["retrieved after today", ["impossible-date-retrieved"]],
    ["retrieved long before the folder's date", ["impossible-date-folder"]],
    ["words of a title that were never seen", ["unknown-title"]],
    ["a title against drop.json", ["title-mismatch"]],
    ["a table without its last line", ["cut-table"]],
    ["required keys of drop.json", ["bad-drop-json", "bad-drop-json-files", "bad-json-drop"]],
  ])("%s", (_rule, fixtures) => {
    for (const name of fixtures) expect(hasErrors(loadBroken(name).problems)).toBe(true);
  });
});

describe("warnings of the contract let the drop through", () => {
  test.each([
    ["repeated-cell"],
    ["unlisted-file"],
    ["large-change"],
    ["stopped-reporting"],
    ["low-response"],
    ["late-report"],
    ["below-disclosure-limit"],
    ["sum-contradicts-nation"],
    ["impossible-share-kolada"],
    ["impossible-counts-json-stat"],
    ["passed-over-table"],
    ["region-missing"],
    ["zero-without-counts"],
    ["unknown-key"],
    ["invalid-value"],
    ["passed-over-export"],
  ])("%s", (name) => {
    const { problems, data } = loadBroken(name);
    expect(problems.length).toBeGreaterThan(0);
    expect(hasErrors(problems)).toBe(false);
    expect(data.series.some(({ regions }) => regions.size > 0)).toBe(true);
  });
});

test("many problems in several files of several drops are all reported in one run", () => {
  const { problems } = loadBroken("many-problems");
  const severities = problems.map(({ severity }) => severity);
  expect(severities).toEqual(severities.toSorted());
  expect(new Set(problems.map(({ file }) => file)).size).toBe(5);
  expect(new Set(problems.map(({ drop }) => drop)).size).toBe(2);
  expect(problems.length).toBe(14);
});
