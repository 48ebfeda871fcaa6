/** The method page in Swedish; numbers come from the code, see src/views/method-figures.ts. */
import type { Section } from "./document.ts";
import type { MethodNumbers } from "./method.ts";

/** The sections before and after the measures and the agreements. */
export const methodSv = (n: MethodNumbers): { before: Section[]; after: Section[] } => ({
  before: [
    {
      id: "shares",
      heading: "Andelar och avrundning",
      blocks: [
        "En andel är antalet inom gränsen delat med alla. ”Inom” betyder högst så många dagar: dag 30, 90 eller 180 räknas själv som inom. Patientvald väntan, när patienten har tackat nej till en tid inom gränsen, räknas inte med. För BUP är nämnaren alla genomförda utom de patientvalda som väntat 31 dagar eller längre, precis som i de publicerade tabellerna.",
        "Vi räknar med exakta bråk av antalen ända tills en siffra ska visas. Ingen jämförelse med en gräns går via ett avrundat tal: 41 av 50 är 82 procent och når 82 procent, och tre månader med 81, 82 och 83 procent har medelvärdet 82 och når det.",
        "Visade andelar har en decimal. Halvor avrundas bort från noll. Skulle avrundningen få ett missat krav att se uppfyllt ut (81,96 blir 82,0) får talet så många decimaler som behövs.",
        "Finns bara en avrundad andel publicerad används den, och utfallet märks som avrundat när kravet ligger inom en halv enhet av dess sista siffra.",
        "En saknad uppgift är inte noll. Noll kontakter har ingen andel, och en månad utan uppgift visas som en lucka.",
      ],
    },
    {
      id: "bases",
      heading: "Genomförda och väntande",
      blocks: [
        {
          terms: [
            [
              "Genomförda",
              "Kontakter som ägde rum under månaden, och hur länge de hade väntat. Så följs vårdgarantin i primärvården.",
            ],
            [
              "Väntande",
              "En ögonblicksbild av kön den sista dagen i månaden, och hur länge de som fortfarande väntar har väntat. Så följs vårdgarantin i den specialiserade vården och BUP. En kö summeras aldrig över månader.",
            ],
          ],
        },
        "De två ligger aldrig på samma axel och rangordnas aldrig tillsammans.",
      ],
    },
    {
      id: "small-numbers",
      heading: "Små tal",
      blocks: [
        `En månad med så få kontakter att enskilda skulle kunna kännas igen visas inte: färre än ${n.disclosure}, om källan inte anger en annan gräns. Värdet utelämnas ur sidor, filer, summor, statistik och utfall, och räknas aldrig ut bakvägen ur andra tal. Små delar av ett större antal visas, som hos den som publicerar.`,
      ],
    },
    {
      id: "nation",
      heading: "Siffran för landet",
      blocks: [
        "Finns en publicerad siffra för landet visas den. Annars är den summan av de regioner som har rapporterat antal, och bredvid står hur många regioner och hur stor del av befolkningen den bygger på. Dolda värden och andelar utan antal går inte att summera och är inte med. Befolkningen är SCB:s, den senaste som gällde vid månadens slut.",
      ],
    },
    {
      id: "change",
      heading: "Förändring",
      blocks: [
        "Varje månad jämförs med månaden före och med samma månad året före, i procentenheter; antal jämförs i antal och procent. Saknas jämförelsemånaden står ingen siffra där, aldrig en grannmånads.",
        `Det rullande året är summan av alla inom gränsen delad med summan av alla under ${n.rollingMonths} månader. Det visas när minst ${n.rollingLeast} av dem finns, och aldrig för väntande.`,
        "Ett årsvärde jämförs med året före, och båda med två och fem år tidigare. Ingenting jämförs över ett brott; då står varför. En summa för landet jämförs över de regioner som har lämnat siffror båda gångerna.",
        "Rangen räknas bland de regioner som har ett värde för perioden. Lika värden delar den bättre platsen: 1, 2, 2, 4.",
      ],
    },
    {
      id: "days",
      heading: "Väntetid i dagar",
      blocks: [
        "Medianen är den väntetid som hälften hade väntat högst. Den är utgivarens egen: vi räknar aldrig ut en median, och landets är den publicerade eller ingen, eftersom medianer inte går att lägga ihop. En halv dag är en halv dag: 20,5. Kortast väntan står först i en rangordning.",
        `Naturlig variation ritas för medianer från ${n.pointsForLimits} värden. Årsvärden och månadsvärden, dagar och procent står aldrig på samma axel och jämförs aldrig med varandra; ett årsvärde är utgivarens eget och görs aldrig av månader.`,
      ],
    },
    {
      id: "trend",
      heading: "Trend",
      blocks: [
        "Två punkter är ingen trend. Vi använder Mann–Kendalls säsongstest, som jämför varje kalendermånad med sig själv över åren så att sommar och jul inte stör. Lutningen är Theil–Sens: medianen av alla lutningar mellan två år av samma kalendermånad, i procentenheter per år.",
        {
          list: [
            `Testet görs på två fönster: de senaste ${n.windowMonths} månaderna och hela den jämförbara serien, alltså tiden efter det senaste brottet.`,
            `Det behövs minst ${n.leastValues} månader med värde. Med färre står ”för få månader”.`,
            `En riktning sägs bara när p är under ${n.significance}; testet är tvåsidigt, med normalfördelning, kontinuitetskorrektion och variansen rättad för lika värden. Samvariation mellan månaderna skattas inte.`,
            "Månader som saknas utelämnas, och de andra behåller sitt avstånd i tid. Fönstren slutar med regionens egen senaste månad i uppgifterna.",
            "Upp är bättre för en andel, ned är bättre för antalet som väntat länge. ”Ingen säker trend” betyder att testet inte kan skilja serien från slump, inte att den står stilla.",
            `Årsvärden prövas med Mann–Kendalls test över de jämförbara åren, minst ${n.leastYears}. Där är p exakt: så stor del av alla sätt att ordna samma värden skulle ge minst lika många par som går åt ett håll. Lutningen är medianen av lutningarna mellan alla par av år.`,
          ],
        },
      ],
    },
    {
      id: "variation",
      heading: "Naturlig variation",
      blocks: [
        "Andelar går upp och ned från månad till månad utan att något har hänt. XmR-diagrammet räknar ut hur mycket som är vanligt och visar vad som sticker ut.",
        {
          list: [
            `Gränserna är medelvärdet ± ${n.limit} gånger den genomsnittliga skillnaden mellan två värden i följd. Skillnader på minst ${n.outlier} gånger genomsnittet sållas bort en gång. Gränserna klipps inte vid 0 och 100. De nära gränserna ligger på två tredjedelar av avståndet.`,
            `Med färre än ${n.pointsForLimits} värden är gränserna på prov, och diagrammet säger det.`,
            "En ny beräkning börjar vid varje brott i serien.",
          ],
        },
        "Fyra mönster kallas signaler; det första som passar gäller:",
        {
          list: [
            "ett värde utanför en gräns",
            `${n.successive} värden i följd som vart och ett är högre (eller lägre) än det före`,
            "två av tre värden i följd nära samma gräns, alla tre på samma sida av medelvärdet",
            `${n.successive} värden i följd på samma sida av medelvärdet`,
          ],
        },
        "En lucka avbryter inte en följd, men ett värde precis på medelvärdet gör det. Den sista punkten avgör om det står ”vanlig variation”, ”förbättring” eller ”försämring”.",
        `Ligger kravet utanför gränserna ligger hela den vanliga variationen på ena sidan om det; ligger det emellan ryms värden på båda. Det sägs bara från ${n.pointsForAssurance} värden, aldrig för väntande: i en kö liknar varje månad den förra, så att gränserna blir för snäva. De diagrammen bär den varningen.`,
        `Med minst ${n.seasonYears} hela år räknas samma sak också på serien utan årstidens inverkan (kalendermånadens median minus hela seriens median).`,
      ],
    },
    {
      id: "distance",
      heading: "Avstånd till kravet",
      blocks: [
        "Avståndet är det minsta antal kontakter under månaden som, om de hade skett inom gränsen, hade räckt för kravet. Det räknas exakt och är aldrig under noll. Bara mått med ett överenskommet krav har ett avstånd, och bara de har en linje. Utanför kravets tid är linjen tunnare och heter efter sitt år, och orden säger över eller under den nivån, aldrig att kravet nås.",
        "Kön i månader är antalet väntande delat med genomsnittet av genomförda de tre senaste månaderna. Det är en storlek på kön, ingen prognos för den som väntar.",
      ],
    },
    {
      id: "charts",
      heading: "Det grå bandet och linjerna",
      blocks: [
        "Det grå bandet i linjediagrammen går från regionernas lägsta värde till deras högsta i varje period. Det är spridningen mellan regionerna och inget mått på osäkerhet. Landet är alltid grått och streckat. En linje slutar vid ett brott, vid en lucka och där publicerade siffror möter påhittade. Börjar axeln inte vid noll står det vid den.",
      ],
    },
    {
      id: "breaks",
      heading: "Brott och händelser",
      blocks: [
        "När en definition ändras, eller en region byter system så att siffrorna inte går att jämföra, börjar serien om. Linjen bryts, och varken förändring, trend eller variation räknas över brottet. En händelse, som bytet av insamlare i juli 2025, ritas ut men bryter ingen serie förrän siffrorna visar att den måste. Alla står under [datakvalitet](page:quality).",
      ],
    },
    {
      id: "revisions",
      heading: "Leveranser och rättelser",
      blocks: [
        "Uppgifter kommer i leveranser som aldrig ändras. En nyare leverans ersätter cell för cell, och det gamla värdet står kvar som [rättelse](page:changes). En senare andel utan antal som stämmer med de antal som redan finns ändrar ingenting. Påhittade siffror ersätter aldrig publicerade.",
        `Läsningen stannar vid fel i stället för att gissa: en okänd region, fler inom gränsen än alla, en andel som säger emot antalen eller en månad före ${n.earliestYear}. Den varnar för sent rapporterade månader (mer än ${n.reportingDays} dagar), svarsfrekvens under ${n.fullResponse} procent, värden som ändras mer än ${n.largeChange} procent och summor som avviker från landets mer än en procent.`,
        "Preliminära månader är märkta i diagram, tabell och fil tills utgivaren kallar dem slutliga.",
      ],
    },
  ],
  after: [
    {
      id: "limits",
      heading: "Vad siffrorna inte säger",
      blocks: [
        {
          list: [
            "Hur länge just du får vänta. Fråga mottagningen eller 1177.",
            "Varför en andel är hög eller låg. Befolkning, avstånd, personal, journalsystem och hur noga man rapporterar skiljer sig åt.",
            "Hur bra vården är. En kort väntan är en sak, vårdens innehåll en annan.",
            "Vilken av två regioner nära varandra i rangordningen som är bättre. Skillnader mindre än den vanliga variationen betyder ingenting.",
            "Något om dem som inte har kommit in i kön.",
          ],
        },
        "Det finns inget sammanlagt betyg. Måtten mäter olika saker, och en summa av dem skulle inte mäta någonting.",
      ],
    },
    {
      id: "sources",
      heading: "Metodernas källor",
      blocks: [
        {
          list: [
            "Hirsch, Slack och Smith (1982), Techniques of trend analysis for monthly water quality data, Water Resources Research 18(1), 107–121.",
            "Hipel och McLeod (1994), Time Series Modelling of Water Resources and Environmental Systems, kapitel 23.",
            "Kendall (1975), Rank Correlation Methods: variansen med lika värden.",
            "NHS England, [Making Data Count](https://www.england.nhs.uk/publication/making-data-count/), och R-paketet [NHSRplotthedots](https://nhs-r-community.github.io/NHSRplotthedots/): XmR-diagrammets signaler.",
            "Nelson (1982), Control charts for individual measurements, Journal of Quality Technology 14(3), 172–173: sållningen av skillnader.",
            "Abramowitz och Stegun (1964), Handbook of Mathematical Functions, 7.1.6 och 7.1.14: normalfördelningens svansar.",
          ],
        },
        "Filernas innehåll står under [data](page:data).",
      ],
    },
  ],
});
