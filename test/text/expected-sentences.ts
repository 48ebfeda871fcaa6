/**
 * The sentences that the inputs of sentences.ts give, in Swedish and English. Spaces that do not
 * break are shown as ordinary ones. Read them aloud when wording changes.
 */
export const EXPECTED: Readonly<
  Record<string, { readonly sv: string | null; readonly en: string | null }>
> = {
  "level, completed": {
    sv: "I oktober 2026 fick 84,2 procent (drygt 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Uppsala.",
    en: "In October 2026, 84.2 per cent (just over 8 in 10) of medical assessments in primary care in Region Uppsala were made within 3 days.",
  },
  "level, nation": {
    sv: "I oktober 2026 fick 80 procent (8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Sverige.",
    en: "In October 2026, 80 per cent (8 in 10) of medical assessments in primary care in Sweden were made within 3 days.",
  },
  "level, waiting on the last day": {
    sv: "Den 31 oktober 2026 hade 71,3 procent (drygt 7 av 10) av dem som väntade på ett första besök i specialiserad vård i Region Uppsala väntat högst 90 dagar.",
    en: "On 31 October 2026, 71.3 per cent (just over 7 in 10) of those waiting for a first visit in specialised care in Region Uppsala had waited at most 90 days.",
  },
  "level, waiting in February of a leap year": {
    sv: "Den 29 februari 2028 hade 71,3 procent (drygt 7 av 10) av dem som väntade på ett första besök i specialiserad vård i Region Uppsala väntat högst 90 dagar.",
    en: "On 29 February 2028, 71.3 per cent (just over 7 in 10) of those waiting for a first visit in specialised care in Region Uppsala had waited at most 90 days.",
  },
  "level, a year": {
    sv: "Under 2019 fick 84,2 procent (drygt 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Uppsala.",
    en: "In 2019, 84.2 per cent (just over 8 in 10) of medical assessments in primary care in Region Uppsala were made within 3 days.",
  },
  "level, 81.96 is not 82": {
    sv: "I oktober 2026 fick 81,96 procent (drygt 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Uppsala.",
    en: "In October 2026, 81.96 per cent (just over 8 in 10) of medical assessments in primary care in Region Uppsala were made within 3 days.",
  },
  "level, rounds up without a threshold": {
    sv: "Den 31 oktober 2026 hade 82,0 procent (drygt 8 av 10) av dem som väntade på ett första besök i specialiserad vård i Region Uppsala väntat högst 90 dagar.",
    en: "On 31 October 2026, 82.0 per cent (just over 8 in 10) of those waiting for a first visit in specialised care in Region Uppsala had waited at most 90 days.",
  },
  "level, everybody": {
    sv: "I oktober 2026 fick 100 procent sitt första besök i barn- och ungdomspsykiatrin (BUP) inom 30 dagar i Region Uppsala.",
    en: "In October 2026, 100 per cent of first visits in child and adolescent psychiatry in Region Uppsala came within 30 days.",
  },
  "level, nobody": {
    sv: "I oktober 2026 fick 0 procent sitt första besök i barn- och ungdomspsykiatrin (BUP) inom 30 dagar i Region Uppsala.",
    en: "In October 2026, 0 per cent of first visits in child and adolescent psychiatry in Region Uppsala came within 30 days.",
  },
  "level, the same day": {
    sv: "I oktober 2026 fick 96,5 procent (nästan alla) kontakt med primärvården samma dag i Region Uppsala.",
    en: "In October 2026, 96.5 per cent (nearly all) of those seeking contact with primary care in Region Uppsala got it on the same day.",
  },
  "level, a date for each": {
    sv: "I oktober 2026 gjordes 50 procent (hälften) av återbesöken i specialiserad vård i Region Uppsala senast på sitt medicinska måldatum.",
    en: "In October 2026, 50 per cent (half) of follow-up visits in specialised care in Region Uppsala took place by the date set for medical reasons.",
  },
  "level, no figure": {
    sv: "Det finns ingen uppgift i Region Uppsala för måttet ”Medicinsk bedömning i primärvården inom tre dagar”.",
    en: "There is no figure in Region Uppsala for the measure “Medical assessment in primary care within three days”.",
  },
  "distance, missed by many": {
    sv: "Det är 2,4 procentenheter under kravet hösten 2021 (82 procent); 131 fler bedömningar inom 3 dagar hade räckt.",
    en: "That is 2.4 percentage points below the autumn 2021 requirement (82 per cent); 131 more assessments within 3 days would have been enough.",
  },
  "distance, missed by more than a thousand": {
    sv: "Det är 2,4 procentenheter under kravet hösten 2021 (82 procent); 1 310 fler bedömningar inom 3 dagar hade räckt.",
    en: "That is 2.4 percentage points below the autumn 2021 requirement (82 per cent); 1,310 more assessments within 3 days would have been enough.",
  },
  "distance, missed by one": {
    sv: "Det är 0,04 procentenheter under kravet hösten 2021 (82 procent); en bedömning till inom 3 dagar hade räckt.",
    en: "That is 0.04 percentage points below the autumn 2021 requirement (82 per cent); one more assessment within 3 days would have been enough.",
  },
  "distance, counts not known": {
    sv: "Det är 2,4 procentenheter under kravet hösten 2021 (82 procent).",
    en: "That is 2.4 percentage points below the autumn 2021 requirement (82 per cent).",
  },
  "distance, waiting, one": {
    sv: "Det är 0,8 procentenheter under kravet hösten 2021 (72 procent); det hade räckt om en till av dem som väntade hade väntat högst 30 dagar.",
    en: "That is 0.8 percentage points below the autumn 2021 requirement (72 per cent); it would have been enough if one more of those waiting had waited at most 30 days.",
  },
  "distance, waiting, many": {
    sv: "Det är 12 procentenheter under kravet hösten 2021 (72 procent); det hade räckt om 45 fler av dem som väntade hade väntat högst 30 dagar.",
    en: "That is 12 percentage points below the autumn 2021 requirement (72 per cent); it would have been enough if 45 more of those waiting had waited at most 30 days.",
  },
  "distance, exactly on the threshold": {
    sv: "Andelen ligger precis på kravet hösten 2021 (82 procent), som därmed nås.",
    en: "The share is exactly on the autumn 2021 requirement (82 per cent), which is met.",
  },
  "distance, met": {
    sv: "Andelen når kravet hösten 2021 (82 procent) med 2,2 procentenheter till godo.",
    en: "The share meets the autumn 2021 requirement (82 per cent) with 2.2 percentage points to spare.",
  },
  "distance, met by very little": {
    sv: "Andelen når kravet hösten 2021 (82 procent) med 0,004 procentenheter till godo.",
    en: "The share meets the autumn 2021 requirement (82 per cent) with 0.004 percentage points to spare.",
  },
  "distance, met by rounding only": {
    sv: "Kravet hösten 2021 (82 procent) nås med den avrundade andel som är publicerad; den exakta andelen är inte känd och kan vara lägre.",
    en: "The autumn 2021 requirement (82 per cent) is met by the rounded share that was published; the exact share is not known and may be lower.",
  },
  "distance, missed by rounding only": {
    sv: "Kravet hösten 2021 (81,5 procent) nås inte med den avrundade andel som är publicerad; den exakta andelen är inte känd och kan vara högre.",
    en: "The autumn 2021 requirement (81.5 per cent) is not met by the rounded share that was published; the exact share is not known and may be higher.",
  },
  "distance, rounded share far from it": {
    sv: "Det är 3 procentenheter under kravet hösten 2021 (82 procent).",
    en: "That is 3 percentage points below the autumn 2021 requirement (82 per cent).",
  },
  "distance, no threshold": { sv: null, en: null },
  "change, up": {
    sv: "Andelen är 3,1 procentenheter högre än i oktober 2025.",
    en: "The share is 3.1 percentage points higher than in October 2025.",
  },
  "change, down": {
    sv: "Andelen är 3,1 procentenheter lägre än i oktober 2025.",
    en: "The share is 3.1 percentage points lower than in October 2025.",
  },
  "change, since last month": {
    sv: "Andelen är 0,4 procentenheter högre än i september 2026.",
    en: "The share is 0.4 percentage points higher than in September 2026.",
  },
  "change, none": {
    sv: "Andelen är densamma som i oktober 2025.",
    en: "The share is the same as in October 2025.",
  },
  "change, too small to show": {
    sv: "Andelen är i stort sett densamma som i oktober 2025.",
    en: "The share is much the same as in October 2025.",
  },
  "change, dust of subtraction": {
    sv: "Andelen är i stort sett densamma som i oktober 2025.",
    en: "The share is much the same as in October 2025.",
  },
  "change, no comparison month": {
    sv: "Det saknas en siffra för oktober 2025 att jämföra med.",
    en: "There is no figure for October 2025 to compare with.",
  },
  "change, across a break": {
    sv: "Siffran går inte att jämföra med oktober 2025, eftersom serien börjar om i januari 2026.",
    en: "The figure cannot be compared with October 2025, since a new series starts in January 2026.",
  },
  "change, after a break": {
    sv: "Andelen är 3,1 procentenheter högre än i oktober 2025.",
    en: "The share is 3.1 percentage points higher than in October 2025.",
  },
  "change, a year against the year before": {
    sv: "Andelen är 1 procentenhet högre än 2018.",
    en: "The share is 1 percentage point higher than in 2018.",
  },
  "change, twelve months": {
    sv: "Sett över tolv månader är andelen 81,3 procent.",
    en: "Over twelve months the share is 81.3 per cent.",
  },
  "change, no twelve months": { sv: null, en: null },
  "change, no level": { sv: null, en: null },
  "trend, up": {
    sv: "De senaste 36 månaderna är trenden uppåt: i snitt +1,2 procentenheter om året.",
    en: "Over the last 36 months, the trend is upward: +1.2 percentage points a year on average.",
  },
  "trend, down since a month": {
    sv: "Sedan januari 2021 är trenden nedåt: i snitt −0,4 procentenheter om året.",
    en: "Since January 2021, the trend is downward: −0.4 percentage points a year on average.",
  },
  "trend, fewer months than the window": {
    sv: "De senaste 36 månaderna (34 med jämförbara siffror) är trenden uppåt: i snitt +1,2 procentenheter om året.",
    en: "Over the last 36 months (34 with comparable figures), the trend is upward: +1.2 percentage points a year on average.",
  },
  "trend, fewer months since a month": {
    sv: "Sedan januari 2024 är trenden uppåt: i snitt +1,2 procentenheter om året.",
    en: "Since January 2024, the trend is upward: +1.2 percentage points a year on average.",
  },
  "trend, none": {
    sv: "De senaste 36 månaderna syns ingen säker trend, varken uppåt eller nedåt.",
    en: "Over the last 36 months, there is no clear trend, neither up nor down.",
  },
  "trend, too few months": {
    sv: "Det går inte att säga något om trenden de senaste 36 månaderna: det finns 14 månader med siffror, och det behövs minst 24.",
    en: "Nothing can be said of the trend over the last 36 months: there are 14 months with a figure, and at least 24 are needed.",
  },
  "trend, one month": {
    sv: "Det går inte att säga något om trenden sedan oktober 2026: det finns bara en månad med siffror, och det behövs minst 24.",
    en: "Nothing can be said of the trend since October 2026: there is only one month with a figure, and at least 24 are needed.",
  },
  "trend, too small to show": {
    sv: "De senaste 36 månaderna är trenden uppåt: i snitt mindre än 0,1 procentenheter om året.",
    en: "Over the last 36 months, the trend is upward: less than 0.1 percentage points a year on average.",
  },
  "trend, one person a year": {
    sv: "De senaste 36 månaderna är trenden uppåt: i snitt +1 person om året.",
    en: "Over the last 36 months, the trend is upward: +1 person a year on average.",
  },
  "trend, less than a person a year": {
    sv: "De senaste 36 månaderna är trenden uppåt: i snitt mindre än en person om året.",
    en: "Over the last 36 months, the trend is upward: less than one person a year on average.",
  },
  "variation, common": {
    sv: "Värdet för oktober 2026 ligger inom den vanliga variationen från månad till månad.",
    en: "The value for October 2026 lies within the ordinary variation from month to month.",
  },
  "variation, above the limit": {
    sv: "Värdet för oktober 2026 ligger över den övre gränsen för vanlig variation: det tyder på en förbättring och inte bara på slump.",
    en: "The value for October 2026 lies above the upper limit of ordinary variation: a sign of improvement, not of chance alone.",
  },
  "variation, below the limit": {
    sv: "Värdet för oktober 2026 ligger under den nedre gränsen för vanlig variation: det tyder på en försämring och inte bara på slump.",
    en: "The value for October 2026 lies below the lower limit of ordinary variation: a sign of worsening, not of chance alone.",
  },
  "variation, rising": {
    sv: "Minst sju värden i rad, till och med oktober 2026, har stigit: det tyder på en förbättring och inte bara på slump.",
    en: "At least seven values in a row, up to and including October 2026, have risen: a sign of improvement, not of chance alone.",
  },
  "variation, falling": {
    sv: "Minst sju värden i rad, till och med oktober 2026, har sjunkit: det tyder på en försämring och inte bara på slump.",
    en: "At least seven values in a row, up to and including October 2026, have fallen: a sign of worsening, not of chance alone.",
  },
  "variation, two of three high": {
    sv: "Minst två av de tre senaste värdena ligger nära den övre gränsen för vanlig variation: det tyder på en förbättring och inte bara på slump.",
    en: "At least two of the last three values lie near the upper limit of ordinary variation: a sign of improvement, not of chance alone.",
  },
  "variation, two of three low": {
    sv: "Minst två av de tre senaste värdena ligger nära den nedre gränsen för vanlig variation: det tyder på en försämring och inte bara på slump.",
    en: "At least two of the last three values lie near the lower limit of ordinary variation: a sign of worsening, not of chance alone.",
  },
  "variation, run above": {
    sv: "Minst sju värden i rad, till och med oktober 2026, ligger över medelvärdet: det tyder på en förbättring och inte bara på slump.",
    en: "At least seven values in a row, up to and including October 2026, lie above the mean: a sign of improvement, not of chance alone.",
  },
  "variation, run below": {
    sv: "Minst sju värden i rad, till och med oktober 2026, ligger under medelvärdet: det tyder på en försämring och inte bara på slump.",
    en: "At least seven values in a row, up to and including October 2026, lie below the mean: a sign of worsening, not of chance alone.",
  },
  "variation, one value": {
    sv: "Det finns bara ett värde, så det går inte att säga vad som är vanlig variation.",
    en: "There is only one value, so nothing can be said of what variation is ordinary.",
  },
  "variation, no values": { sv: null, en: null },
  "caution, trial limits": {
    sv: "Gränserna är preliminära, eftersom de bygger på bara 8 värden.",
    en: "The limits are preliminary, since they rest on only 8 values.",
  },
  "caution, a queue": {
    sv: "Läs signalerna med försiktighet: en kö liknar sig själv från månad till månad, så gränserna blir för snäva.",
    en: "Read the signals with caution: a queue resembles itself from month to month, which makes the limits too narrow.",
  },
  "assurance, met": {
    sv: "Hela den vanliga variationen, så som den räknas, ligger på eller över kravet hösten 2021 (82 procent).",
    en: "All of the ordinary variation, as it is computed, lies at or above the autumn 2021 requirement (82 per cent).",
  },
  "assurance, met, but not by the latest value": {
    sv: "Hela den vanliga variationen, så som den räknas, ligger på eller över kravet hösten 2021 (82 procent), men det senaste värdet gör det inte.",
    en: "All of the ordinary variation, as it is computed, lies at or above the autumn 2021 requirement (82 per cent), but the latest value does not.",
  },
  "assurance, missed": {
    sv: "Hela den vanliga variationen, så som den räknas, ligger under kravet hösten 2021 (82 procent).",
    en: "All of the ordinary variation, as it is computed, lies below the autumn 2021 requirement (82 per cent).",
  },
  "assurance, missed, but not by the latest value": {
    sv: "Hela den vanliga variationen, så som den räknas, ligger under kravet hösten 2021 (82 procent), men det senaste värdet gör det inte.",
    en: "All of the ordinary variation, as it is computed, lies below the autumn 2021 requirement (82 per cent), but the latest value does not.",
  },
  "assurance, hit or miss": {
    sv: "Kravet hösten 2021 (82 procent) ligger inom den vanliga variationen, som rymmer värden på båda sidor om nivån.",
    en: "The autumn 2021 requirement (82 per cent) lies within the ordinary variation, which has room for values on both sides of it.",
  },
  "assurance, none": { sv: null, en: null },
  "rank, shared with one": {
    sv: "Regionen ligger på plats 4 av 20 regioner med uppgift, delad med en annan.",
    en: "The region ranks 4th of the 20 regions with data, shared with one other.",
  },
  "rank, shared with three": {
    sv: "Regionen ligger på plats 4 av 20 regioner med uppgift, delad med tre andra.",
    en: "The region ranks 4th of the 20 regions with data, shared with three others.",
  },
  "rank, alone": {
    sv: "Regionen ligger på plats 4 av 21 regioner med uppgift.",
    en: "The region ranks 4th of the 21 regions with data.",
  },
  "rank, second": {
    sv: "Regionen ligger på plats 2 av 21 regioner med uppgift.",
    en: "The region ranks 2nd of the 21 regions with data.",
  },
  "rank, third": {
    sv: "Regionen ligger på plats 3 av 21 regioner med uppgift.",
    en: "The region ranks 3rd of the 21 regions with data.",
  },
  "rank, eleventh": {
    sv: "Regionen ligger på plats 11 av 21 regioner med uppgift.",
    en: "The region ranks 11th of the 21 regions with data.",
  },
  "rank, twenty-first": {
    sv: "Regionen ligger på plats 21 av 22 regioner med uppgift.",
    en: "The region ranks 21st of the 22 regions with data.",
  },
  "rank, highest": {
    sv: "Andelen är den högsta bland 21 regioner med uppgift.",
    en: "The share is the highest among the 21 regions with data.",
  },
  "rank, highest shared": {
    sv: "Andelen är den högsta bland 21 regioner med uppgift, delad med en annan.",
    en: "The share is the highest among the 21 regions with data, shared with one other.",
  },
  "rank, lowest": {
    sv: "Andelen är den lägsta bland 20 regioner med uppgift.",
    en: "The share is the lowest among the 20 regions with data.",
  },
  "rank, lowest shared": {
    sv: "Andelen är den lägsta bland 20 regioner med uppgift, delad med två andra.",
    en: "The share is the lowest among the 20 regions with data, shared with two others.",
  },
  "rank, all the same": {
    sv: "Alla tre regioner med uppgift har samma andel.",
    en: "All three regions with data have the same share.",
  },
  "rank, nobody else": {
    sv: "Ingen annan region har en uppgift att jämföra med.",
    en: "No other region has data to compare with.",
  },
  "rank, the nation has none": { sv: null, en: null },
  "coverage, some regions": {
    sv: "Siffran för landet bygger på 19 av 21 regioner, med 96 procent av befolkningen.",
    en: "The figure for the country rests on 19 of 21 regions, with 96 per cent of the population.",
  },
  "coverage, nearly everybody": {
    sv: "Siffran för landet bygger på 20 av 21 regioner, med mer än 99 procent av befolkningen.",
    en: "The figure for the country rests on 20 of 21 regions, with more than 99 per cent of the population.",
  },
  "coverage, one region": {
    sv: "Siffran för landet bygger på 1 av 21 regioner, med 1 procent av befolkningen.",
    en: "The figure for the country rests on 1 of 21 regions, with 1 per cent of the population.",
  },
  "coverage, all regions": {
    sv: "Siffran för landet är summan av alla 21 regioner.",
    en: "The figure for the country is the sum of all 21 regions.",
  },
  "coverage, published": {
    sv: "Siffran för landet är den publicerade.",
    en: "The figure for the country is the published one.",
  },
  "coverage, none": {
    sv: "Ingen region har lämnat uppgift för månaden.",
    en: "No region has reported the month.",
  },
  "coverage, who is missing": {
    sv: "Uppgift saknas från Region Gotland och Region Kronoberg.",
    en: "Figures are missing from Region Gotland and Region Kronoberg.",
  },
  "gap, not reported": {
    sv: "Region Uppsala har inte lämnat uppgifter för oktober 2026.",
    en: "Region Uppsala has not reported for October 2026.",
  },
  "gap, not reported for the nation": {
    sv: "Det finns ingen siffra för landet för oktober 2026.",
    en: "There is no figure for the country for October 2026.",
  },
  "gap, suppressed": {
    sv: "Siffran för oktober 2026 i Region Uppsala visas inte: det rör sig om färre än 5, och enskilda ska inte kunna kännas igen.",
    en: "The figure for October 2026 in Region Uppsala is not shown: there were fewer than 5, and nobody should be recognisable.",
  },
  "gap, suppressed without a limit": {
    sv: "Siffran för oktober 2026 i Region Uppsala visas inte: så få berörs att enskilda skulle kunna kännas igen.",
    en: "The figure for October 2026 in Region Uppsala is not shown: so few are concerned that somebody might be recognised.",
  },
  "gap, no contacts": {
    sv: "Inga första besök gjordes i barn- och ungdomspsykiatrin (BUP) i Region Uppsala i oktober 2026.",
    en: "No first visits were made in child and adolescent psychiatry in Region Uppsala in October 2026.",
  },
  "gap, nobody waiting": {
    sv: "Ingen väntade på ett första besök i barn- och ungdomspsykiatrin (BUP) i Region Uppsala den 31 oktober 2026.",
    en: "Nobody was waiting for a first visit in child and adolescent psychiatry in Region Uppsala on 31 October 2026.",
  },
  "gap, a figure": { sv: null, en: null },
  "gap, one month missing": {
    sv: "Uppgift saknas för juli 2025.",
    en: "Figures are missing for July 2025.",
  },
  "gap, months missing": {
    sv: "Uppgift saknas för mars–maj 2022 och oktober 2025.",
    en: "Figures are missing for March–May 2022 and October 2025.",
  },
  "gap, over the turn of the year": {
    sv: "Uppgift saknas för december 2021–februari 2022.",
    en: "Figures are missing for December 2021–February 2022.",
  },
  "gap, many months missing": {
    sv: "Uppgift saknas för 5 månader, senast januari 2021.",
    en: "Figures are missing for 5 months, most recently January 2021.",
  },
  "gap, none": { sv: null, en: null },
  "gap, older than the data": {
    sv: "Senaste uppgiften är från augusti 2026.",
    en: "The latest figure is from August 2026.",
  },
  "gap, as new as the data": { sv: null, en: null },
  "made-up figures": {
    sv: "Siffrorna är påhittade och säger ingenting om vården.",
    en: "The figures are made up and say nothing about the care.",
  },
  "made-up figures in part": {
    sv: "Några av siffrorna är påhittade och säger ingenting om vården.",
    en: "Some of the figures are made up and say nothing about the care.",
  },
  preliminary: {
    sv: "Siffran för oktober 2026 är preliminär och kan ändras.",
    en: "The figure for October 2026 is preliminary and may change.",
  },
  "preliminary, all": {
    sv: "Siffrorna för oktober 2026 och september 2026 är preliminära och kan ändras.",
    en: "The figures for October 2026 and September 2026 are preliminary and may change.",
  },
  "preliminary, some": {
    sv: "Några av siffrorna för oktober 2026 är preliminära och kan ändras.",
    en: "Some of the figures for October 2026 are preliminary and may change.",
  },
  "preliminary, none": { sv: null, en: null },
  "backlog, many": {
    sv: "Den 31 oktober 2026 hade 1 234 personer väntat mer än 180 dagar på ett första besök i specialiserad vård i Region Uppsala.",
    en: "On 31 October 2026, 1,234 people had waited more than 180 days for a first visit in specialised care in Region Uppsala.",
  },
  "backlog, one": {
    sv: "Den 31 oktober 2026 hade en person väntat mer än 180 dagar på ett första besök i specialiserad vård i Region Uppsala.",
    en: "On 31 October 2026, one person had waited more than 180 days for a first visit in specialised care in Region Uppsala.",
  },
  "backlog, nobody": {
    sv: "Den 31 oktober 2026 hade ingen väntat mer än 180 dagar på ett första besök i specialiserad vård i Region Uppsala.",
    en: "On 31 October 2026, nobody had waited more than 180 days for a first visit in specialised care in Region Uppsala.",
  },
  "backlog, operations": {
    sv: "Den 31 oktober 2026 hade 45 678 personer väntat mer än 180 dagar på en operation eller åtgärd i specialiserad vård i Sverige.",
    en: "On 31 October 2026, 45,678 people had waited more than 180 days for an operation or procedure in specialised care in Sweden.",
  },
  "backlog, fewer": {
    sv: "Det är 123 färre än i oktober 2025 (−9,1 procent).",
    en: "That is 123 fewer than in October 2025 (−9.1 per cent).",
  },
  "backlog, more": {
    sv: "Det är en fler än i oktober 2025 (+0,1 procent).",
    en: "That is one more than in October 2025 (+0.1 per cent).",
  },
  "backlog, as many": {
    sv: "Det är lika många som i oktober 2025.",
    en: "That is as many as in October 2025.",
  },
  "backlog, still nobody": {
    sv: "Så var det också i oktober 2025.",
    en: "It was the same in October 2025.",
  },
  "backlog, from nobody": {
    sv: "I oktober 2025 hade ingen väntat så länge.",
    en: "In October 2025 nobody had waited that long.",
  },
  "backlog, nothing to compare with": {
    sv: "Det saknas en siffra för oktober 2025 att jämföra med.",
    en: "There is no figure for October 2025 to compare with.",
  },
  "backlog, across a break": {
    sv: "Siffran går inte att jämföra med oktober 2025, eftersom serien börjar om i januari 2026.",
    en: "The figure cannot be compared with October 2025, since a new series starts in January 2026.",
  },
  "backlog, trend": {
    sv: "De senaste 36 månaderna är trenden för antalet som väntat mer än 180 dagar nedåt: i snitt −132 personer om året.",
    en: "Over the last 36 months, the trend in the number who have waited more than 180 days is downward: −132 people a year on average.",
  },
  "backlog, no trend": {
    sv: "Sedan januari 2021 syns ingen säker trend för antalet som väntat mer än 180 dagar, varken uppåt eller nedåt.",
    en: "Since January 2021, there is no clear trend in the number who have waited more than 180 days, neither up nor down.",
  },
  "clearance time": {
    sv: "Med takten de senaste tre månaderna motsvarar kön 3,4 månaders första besök.",
    en: "At the pace of the last three months, the queue equals 3.4 months of first visits.",
  },
  "clearance time, one month": {
    sv: "Med takten de senaste tre månaderna motsvarar kön en månads operationer och åtgärder.",
    en: "At the pace of the last three months, the queue equals one month of operations and procedures.",
  },
  "clearance time, not known": { sv: null, en: null },
  "outcome, met": {
    sv: "Kravet är uppfyllt: i snitt 84,2 procent under september–november 2021, 2,2 procentenheter över kravets 82 procent.",
    en: "The requirement is met: 84.2 per cent on average in September–November 2021, 2.2 percentage points above the required 82 per cent.",
  },
  "outcome, exactly on the threshold": {
    sv: "Kravet är uppfyllt: i snitt 82 procent under september–november 2021, precis kravets 82 procent.",
    en: "The requirement is met: 82 per cent on average in September–November 2021, exactly the required 82 per cent.",
  },
  "outcome, missed by little": {
    sv: "Kravet är inte uppfyllt: i snitt 81,96 procent under september–november 2021, 0,04 procentenheter under kravets 82 procent; en bedömning till inom 3 dagar hade räckt.",
    en: "The requirement is not met: 81.96 per cent on average in September–November 2021, 0.04 percentage points below the required 82 per cent; one more assessment within 3 days would have been enough.",
  },
  "outcome, missed": {
    sv: "Kravet är inte uppfyllt: i snitt 79,6 procent under september–november 2021, 2,4 procentenheter under kravets 82 procent; 1 131 fler bedömningar inom 3 dagar hade räckt.",
    en: "The requirement is not met: 79.6 per cent on average in September–November 2021, 2.4 percentage points below the required 82 per cent; 1,131 more assessments within 3 days would have been enough.",
  },
  "outcome, rounded": {
    sv: "Kravet är uppfyllt: i snitt 82 procent under september–november 2021, precis kravets 82 procent. Bara avrundade andelar är publicerade, så de exakta kan ge ett annat utfall.",
    en: "The requirement is met: 82 per cent on average in September–November 2021, exactly the required 82 per cent. Only rounded shares were published, so the exact ones may give another result.",
  },
  "outcome, sensitive": {
    sv: "Kravet är uppfyllt: i snitt 82,1 procent under september–november 2021, 0,1 procentenheter över kravets 82 procent. Utfallet beror på hur texten läses: ”Medelvärdet av de tre månadernas andelar” ger uppfyllt (82,1 procent); ”Alla bedömningar under perioden tillsammans” ger inte uppfyllt (81,98 procent).",
    en: "The requirement is met: 82.1 per cent on average in September–November 2021, 0.1 percentage points above the required 82 per cent. The result depends on how the text is read: “The mean of the three monthly shares” gives met (82.1 per cent); “All assessments in the period taken together” gives not met (81.98 per cent).",
  },
  "outcome, a month not reported": {
    sv: "Kravet går inte att bedöma: oktober 2021 är inte rapporterad.",
    en: "The requirement cannot be assessed: October 2021 was not reported.",
  },
  "outcome, two months not reported and one suppressed": {
    sv: "Kravet går inte att bedöma: september 2021 och oktober 2021 är inte rapporterade; siffran för november 2021 visas inte, eftersom så få berörs.",
    en: "The requirement cannot be assessed: September 2021 and October 2021 were not reported; the figure for November 2021 is not shown, since so few are concerned.",
  },
  "outcome, queue shrank enough": {
    sv: "Kravet är uppfyllt: antalet som väntat mer än 180 dagar på ett första besök i specialiserad vård minskade från 400 till 300 (25 procent) mellan den 31 augusti och den 30 november 2021, mot kravet på minst 25 procent.",
    en: "The requirement is met: the number who had waited more than 180 days for a first visit in specialised care fell from 400 to 300 (25 per cent) between 31 August and 30 November 2021, against the required 25 per cent or more.",
  },
  "outcome, queue one too many": {
    sv: "Kravet är inte uppfyllt: antalet som väntat mer än 180 dagar på ett första besök i specialiserad vård minskade från 400 till 301 (24,8 procent) mellan den 31 augusti och den 30 november 2021, mot kravet på minst 25 procent. Det hade räckt om en person färre hade väntat så länge.",
    en: "The requirement is not met: the number who had waited more than 180 days for a first visit in specialised care fell from 400 to 301 (24.8 per cent) between 31 August and 30 November 2021, against the required 25 per cent or more. It would have been enough if one person fewer had waited that long.",
  },
  "outcome, queue nearly": {
    sv: "Kravet är inte uppfyllt: antalet som väntat mer än 180 dagar på ett första besök i specialiserad vård minskade från 40 000 till 30 001 (24,998 procent) mellan den 31 augusti och den 30 november 2021, mot kravet på minst 25 procent. Det hade räckt om en person färre hade väntat så länge.",
    en: "The requirement is not met: the number who had waited more than 180 days for a first visit in specialised care fell from 40,000 to 30,001 (24.998 per cent) between 31 August and 30 November 2021, against the required 25 per cent or more. It would have been enough if one person fewer had waited that long.",
  },
  "outcome, queue grew": {
    sv: "Kravet är inte uppfyllt: antalet som väntat mer än 180 dagar på ett första besök i specialiserad vård ökade från 400 till 420 mellan den 31 augusti och den 30 november 2021, i stället för att minska med 25 procent. Det hade räckt om 120 personer färre hade väntat så länge.",
    en: "The requirement is not met: the number who had waited more than 180 days for a first visit in specialised care rose from 400 to 420 between 31 August and 30 November 2021, instead of falling by 25 per cent. It would have been enough if 120 people fewer had waited that long.",
  },
  "outcome, queue as long": {
    sv: "Kravet är inte uppfyllt: antalet som väntat mer än 180 dagar på ett första besök i specialiserad vård var 400 både den 31 augusti och den 30 november 2021, i stället för att minska med 25 procent. Det hade räckt om 100 personer färre hade väntat så länge.",
    en: "The requirement is not met: the number who had waited more than 180 days for a first visit in specialised care was 400 on both 31 August and 30 November 2021, instead of falling by 25 per cent. It would have been enough if 100 people fewer had waited that long.",
  },
  "outcome, backlog 0 and 0": {
    sv: "Kravet är uppfyllt: ingen hade väntat mer än 180 dagar på ett första besök i specialiserad vård, varken den 31 augusti eller den 30 november 2021.",
    en: "The requirement is met: nobody had waited more than 180 days for a first visit in specialised care, neither on 31 August nor on 30 November 2021.",
  },
  "outcome, backlog 0 and 5": {
    sv: "Kravet är inte uppfyllt: antalet som väntat mer än 180 dagar på ett första besök i specialiserad vård ökade från 0 till 5 mellan den 31 augusti och den 30 november 2021, i stället för att minska med 25 procent. Det hade räckt om fem personer färre hade väntat så länge.",
    en: "The requirement is not met: the number who had waited more than 180 days for a first visit in specialised care rose from 0 to 5 between 31 August and 30 November 2021, instead of falling by 25 per cent. It would have been enough if five people fewer had waited that long.",
  },
  "outcome, queue sensitive": {
    sv: "Kravet är inte uppfyllt: antalet som väntat mer än 180 dagar på ett första besök i specialiserad vård minskade från 400 till 301 (24,8 procent) mellan den 31 augusti och den 30 november 2021, mot kravet på minst 25 procent. Det hade räckt om en person färre hade väntat så länge. Utfallet beror på hur texten läses: ”Från den 31 augusti till den 30 november” ger inte uppfyllt; ”Från den 30 september till den 30 november” ger uppfyllt.",
    en: "The requirement is not met: the number who had waited more than 180 days for a first visit in specialised care fell from 400 to 301 (24.8 per cent) between 31 August and 30 November 2021, against the required 25 per cent or more. It would have been enough if one person fewer had waited that long. The result depends on how the text is read: “From 31 August to 30 November” gives not met; “From 30 September to 30 November” gives met.",
  },
  "outcome, both parts met": {
    sv: "Kravet är uppfyllt. Bland de genomförda var andelen i snitt 75 procent under september–november 2021, 3 procentenheter över kravets 72 procent. Bland dem som väntade var den 73,2 procent, 1,2 procentenheter över kravets 72 procent.",
    en: "The requirement is met. Among those completed the share was 75 per cent on average in September–November 2021, 3 percentage points above the required 72 per cent. Among those waiting it was 73.2 per cent, 1.2 percentage points above the required 72 per cent.",
  },
  "outcome, few waiting": {
    sv: "Kravet är uppfyllt. Bland de genomförda var andelen i snitt 75 procent under september–november 2021, 3 procentenheter över kravets 72 procent. Kravet på dem som väntar gällde inte, eftersom i snitt 18,3 väntade; det gäller bara när fler än 20 väntar.",
    en: "The requirement is met. Among those completed the share was 75 per cent on average in September–November 2021, 3 percentage points above the required 72 per cent. The requirement on those waiting did not apply, since 18.3 on average were waiting; it applies only when more than 20 are.",
  },
  "outcome, the waiting part missed": {
    sv: "Kravet är inte uppfyllt. Bland de genomförda var andelen i snitt 75 procent under september–november 2021, 3 procentenheter över kravets 72 procent. Bland dem som väntade var den 60 procent, 12 procentenheter under kravets 72 procent. För de väntande: det hade räckt om fem fler av dem som väntade hade väntat högst 30 dagar.",
    en: "The requirement is not met. Among those completed the share was 75 per cent on average in September–November 2021, 3 percentage points above the required 72 per cent. Among those waiting it was 60 per cent, 12 percentage points below the required 72 per cent. For those waiting: it would have been enough if five more of those waiting had waited at most 30 days.",
  },
  "outcome, both parts missed": {
    sv: "Kravet är inte uppfyllt. Bland de genomförda var andelen i snitt 70 procent under september–november 2021, 2 procentenheter under kravets 72 procent. Bland dem som väntade var den 71,5 procent, 0,5 procentenheter under kravets 72 procent. För de genomförda: ett besök till inom 30 dagar hade räckt. För de väntande: det hade räckt om en till av dem som väntade hade väntat högst 30 dagar.",
    en: "The requirement is not met. Among those completed the share was 70 per cent on average in September–November 2021, 2 percentage points below the required 72 per cent. Among those waiting it was 71.5 per cent, 0.5 percentage points below the required 72 per cent. For those completed: one more visit within 30 days would have been enough. For those waiting: it would have been enough if one more of those waiting had waited at most 30 days.",
  },
  "outcome, snapshots missing": {
    sv: "Kravet går inte att bedöma: antalet är inte publicerat för september 2021 (väntande); siffran för november 2021 (genomförda) visas inte, eftersom så få berörs.",
    en: "The requirement cannot be assessed: the number for September 2021 (waiting) was not published; the figure for November 2021 (completed) is not shown, since so few are concerned.",
  },
  "outcome, a month missing on both bases": {
    sv: "Kravet går inte att bedöma: oktober 2021 är inte rapporterad.",
    en: "The requirement cannot be assessed: October 2021 was not reported.",
  },
  "requirements, some": {
    sv: "Region Uppsala uppfyllde tre av de sex kraven i tilläggsöverenskommelsen 2021; ett går inte att bedöma.",
    en: "Region Uppsala met three of the six requirements of the 2021 supplementary agreement; one cannot be assessed.",
  },
  "requirements, one": {
    sv: "Region Uppsala uppfyllde ett av de sex kraven i tilläggsöverenskommelsen 2021.",
    en: "Region Uppsala met one of the six requirements of the 2021 supplementary agreement.",
  },
  "requirements, all": {
    sv: "Region Uppsala uppfyllde alla sex krav i tilläggsöverenskommelsen 2021.",
    en: "Region Uppsala met all six requirements of the 2021 supplementary agreement.",
  },
  "requirements, none": {
    sv: "Region Uppsala uppfyllde inget av de sex kraven i tilläggsöverenskommelsen 2021; två går inte att bedöma.",
    en: "Region Uppsala met none of the six requirements of the 2021 supplementary agreement; two cannot be assessed.",
  },
  "requirements, not assessable": {
    sv: "Inget av de sex kraven i tilläggsöverenskommelsen 2021 går att bedöma för Region Uppsala.",
    en: "None of the six requirements of the 2021 supplementary agreement can be assessed for Region Uppsala.",
  },
  "requirements, one sensitive": {
    sv: "Region Uppsala uppfyllde tre av de sex kraven i tilläggsöverenskommelsen 2021; ett utfall beror på hur texten läses.",
    en: "Region Uppsala met three of the six requirements of the 2021 supplementary agreement; one result depends on how the text is read.",
  },
  "spread, ends and threshold": {
    sv: "I oktober 2026 hade Region Kalmar län högst andel, 92,1 procent, och Region Skåne lägst, 61,3 procent. Två av fyra regioner med uppgift nådde kravet hösten 2021 (82 procent). I Sverige som helhet var andelen 79,5 procent.",
    en: "In October 2026, Region Kalmar län had the highest share, 92.1 per cent, and Region Skåne the lowest, 61.3 per cent. Two of four regions with a figure met the autumn 2021 requirement (82 per cent). In Sweden as a whole the share was 79.5 per cent.",
  },
  "spread, ties": {
    sv: "I oktober 2026 hade Region Kalmar län och Region Halland högst andel, 92,1 procent, och Region Gotland och Region Skåne lägst, 61,3 procent. Två av fyra regioner med uppgift nådde kravet hösten 2021 (82 procent).",
    en: "In October 2026, Region Kalmar län and Region Halland had the highest share, 92.1 per cent, and Region Gotland and Region Skåne the lowest, 61.3 per cent. Two of four regions with a figure met the autumn 2021 requirement (82 per cent).",
  },
  "spread, all meet": {
    sv: "I oktober 2026 hade Region Kalmar län högst andel, 92,1 procent, och Region Halland lägst, 90 procent. Alla två regioner med uppgift nådde kravet hösten 2021 (82 procent). I Sverige som helhet var andelen 91 procent.",
    en: "In October 2026, Region Kalmar län had the highest share, 92.1 per cent, and Region Halland the lowest, 90 per cent. All two regions with a figure met the autumn 2021 requirement (82 per cent). In Sweden as a whole the share was 91 per cent.",
  },
  "spread, one region": {
    sv: "I oktober 2026 fanns det en uppgift bara för Region Kalmar län: 92,1 procent.",
    en: "In October 2026, there was a figure for Region Kalmar län only: 92.1 per cent.",
  },
  "spread, no region": {
    sv: "Det finns ingen uppgift för någon region.",
    en: "There is no figure for any region.",
  },
};
