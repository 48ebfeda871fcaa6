/** Words of the section on which figures there are, from whom, and which are missing. */
export const DELIVERED_WORDS = {
  sv: {
    heading: "Vilka siffror som finns, och vad som saknas",
    lead: "Det här är alla siffror som sidorna bygger på just nu, mått för mått: vad de är, från när, för hur många regioner och från vem.",
    caption: "Siffror som finns, mått för mått",
    columns: ["Mått", "Siffra", "Perioder", "Regioner", "Utgivare"],
    nation: "landet",
    nationToo: "{n} och landet",
    none: "Det finns inga siffror alls för {measures}.",
    withoutMonths:
      "Siffror månad för månad för regionerna saknas för {measures}. De visas så snart någon levererar dem.",
    short:
      "Vilka siffror som finns, från när och från vem, och vad som saknas står under [data](page:data).",
    published: "Riktiga siffror kommer nu från {publishers}.",
  },
  en: {
    heading: "Which figures there are, and what is missing",
    lead: "These are all the figures that the pages rest on at present, measure by measure: what they are, from when, for how many regions and from whom.",
    caption: "Figures that there are, measure by measure",
    columns: ["Measure", "Figure", "Periods", "Regions", "Publisher"],
    nation: "the country",
    nationToo: "{n} and the country",
    none: "There are no figures at all for {measures}.",
    withoutMonths:
      "Month-by-month figures of the regions are missing for {measures}. They are shown as soon as somebody delivers them.",
    short:
      "Which figures there are, from when and from whom, and what is missing is told under [data](page:data).",
    published: "Real figures come from {publishers} at present.",
  },
} as const;
