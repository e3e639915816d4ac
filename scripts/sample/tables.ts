/**
 * The insats tables of the sample workbook: Region Mellansjö does not exist, and its insatser, figures and goals are
 * made up. The mistakes are meant to be found; each is named where it stands.
 */

export interface SampleTable {
  sheet: string;
  number: string;
  /** Roles of the columns from left to right. */
  columns: readonly SampleColumn[];
  /** Other headers than the template's. */
  headers?: Partial<Record<SampleColumn, string>>;
  /** An Excel table of this name instead of a plain range. */
  tableName?: string;
  rows: readonly Partial<Record<SampleColumn, string | Date>>[];
}

export type SampleColumn = "name" | "outputs" | "outcomes" | "goals" | "basis";

const FOUR: readonly SampleColumn[] = ["name", "outputs", "outcomes", "goals"];

export const tables: readonly SampleTable[] = [
  {
    sheet: "3.4 Boende, arbete, välfärd",
    number: "3.4",
    columns: FOUR,
    rows: [
      {
        name: "Bygdens mötesplatser\nStöd till lokala föreningar som öppnar mötesplatser med service i byar där butiken har lagts ner.",
        outputs: "• Sju mötesplatser öppnade i fyra kommuner\n• 1 240 besökare under hösten, varav 690 kvinnor och 550 män\n• En handbok för föreningar som vill starta",
        outcomes: "Fler äldre uppger att de klarar vardagsärenden på hemorten. Tre av mötesplatserna har börjat samarbeta om ärenden åt kommunen. Resultatet bygger på en uppföljning med enkät till besökarna.",
        goals: "RUS Mellansjö 2035, mål 1: Ett liv i hela länet, delmål 1.2",
      },
      {
        name: "Bostad först på landet\nMetodstöd till kommuner som vill bygga hyresrätter på orter där marknaden tvekar.",
        outputs: "Elva tjänstepersoner från fem kommuner gick utbildningen. Två kommuner har tagit fram en plan för bostäder på mindre orter.",
        // Mistake: an outcome without saying what it rests on.
        outcomes: "Kommunerna arbetar nu mer samordnat med markfrågor, och en av dem har sålt sina första tomter på sex år.",
        goals: "RUS Mellansjö 2035, mål 1: Ett liv i hela länet",
      },
      {
        name: "Hälsosamma arbetsplatser\nNätverk för små företag om arbetsmiljö och rehabilitering.",
        outputs: "Fyra nätverksträffar med i snitt 23 deltagande företag, 14 ledda av kvinnor och 9 av män.",
        outcomes: "Enligt vår egen bedömning har företagen fått bättre kunskap om tidiga signaler på ohälsa.",
        // Mistake: no goal.
      },
      {
        name: "Digitalt först, men inte bara\nHandledning i digital service på bibliotek.",
        outputs: "Handledning på tolv bibliotek vid 96 tillfällen. 410 personer fick hjälp, varav 260 kvinnor och 150 män.",
        outcomes: "En utvärdering av högskolan visar att två av tre klarar sina ärenden själva efter tre tillfällen.",
        goals: "RUS Mellansjö 2035, mål 1: Ett liv i hela länet, delmål 1.4",
      },
    ],
  },
  {
    sheet: "4.4 Kompetens",
    number: "4.4",
    // Mistake: the goals stand before the outcomes.
    columns: ["name", "outputs", "goals", "outcomes"],
    rows: [
      {
        name: "Jobbspår industri\nKorta utbildningar på arbetsplatsen för den som står långt från arbetsmarknaden.",
        outputs: "Tre omgångar genomförda med sammanlagt 58 deltagare, 27 kvinnor och 31 män. Nio företag tog emot.",
        goals: "RUS Mellansjö 2035, mål 2: Rätt kompetens på rätt plats",
        outcomes: "34 deltagare hade arbete tre månader efteråt enligt vår uppföljning.",
      },
      {
        name: "Kompetensforum Mellansjö\nArbetsgivare, kommuner och skolor analyserar behoven bransch för bransch.",
        // Mistake: a placeholder nobody filled in.
        outputs: "Forumet har träffats fem gånger. Sammanlagt deltog XX personer från 40 organisationer.",
        goals: "RUS Mellansjö 2035, mål 2: Rätt kompetens på rätt plats, delmål 2.1",
        outcomes: "Skolorna har ändrat utbudet inom vård och el till hösten. Egen bedömning.",
      },
      {
        name: "Lär hela livet\nVägledning för vuxna som vill byta yrke, på plats i alla kommuner.",
        outputs: "612 vägledningssamtal, 388 med kvinnor och 224 med män. Två nya vägledare anställda.",
        goals: "RUS Mellansjö 2035, mål 2: Rätt kompetens på rätt plats, delmål 2.3",
        outcomes: "Var femte person har påbörjat en utbildning inom ett halvår, enligt uppföljning i september.",
      },
    ],
  },
  {
    sheet: "5.4 Innovation",
    number: "5.4",
    columns: FOUR,
    tableName: "Innovation",
    // Mistake: six insatser, and the template asks for five at most.
    rows: [
      {
        name: "Skogens nya material\nProvbädd för förpackningar av restråvara från sågverken.",
        outputs: "Provbädden invigdes i april. Åtta företag har gjort 21 försök.",
        outcomes: "Två produkter är på väg till marknaden. Bedömningen bygger på en uppföljning i november.",
        goals: "ERUF Norra Sjölandet 2021–2027, mål 1; RUS Mellansjö 2035, mål 3: Idéer som bär",
      },
      {
        name: "Affärsutveckling för små livsmedelsföretag",
        outputs: "27 företag har fått rådgivning, 15 ledda av kvinnor och 12 av män.",
        outcomes: "Elva företag uppger ökad försäljning. Uppföljning genom telefonintervjuer.",
        goals: "RUS Mellansjö 2035, mål 3: Idéer som bär",
      },
      {
        name: "Inkubator Sjöstaden\nStöd från idé till bolag.",
        outputs: "44 idéer prövade, 13 antagna till inkubatorn, sex nya bolag.",
        outcomes: "Bolagen sysselsätter 19 personer. Egen bedömning efter samtal med grundarna.",
        goals: "RUS Mellansjö 2035, mål 3: Idéer som bär, delmål 3.1",
      },
      {
        name: "Export på prov\nGemensamma mässresor för företag som aldrig har exporterat.",
        outputs: "Två resor med sammanlagt 17 företag.",
        outcomes: "Fem företag har fått sin första order utomlands enligt vår uppföljning.",
        goals: "RUS Mellansjö 2035, mål 3: Idéer som bär",
      },
      {
        name: "Testa AI\nKorta försök med ny teknik i offentlig sektor.",
        outputs: "Nio försök i fem kommuner och i vården.",
        outcomes: "Tre försök har blivit del av vardagen. Utvärdering gjord av extern part.",
        goals: "RUS Mellansjö 2035, mål 3: Idéer som bär, delmål 3.4",
      },
      {
        // Mistake: the same insats as above once more.
        name: "Inkubator Sjöstaden\nStöd från idé till bolag.",
        outputs: "44 idéer prövade, 13 antagna till inkubatorn, sex nya bolag.",
        outcomes: "Bolagen sysselsätter 19 personer. Egen bedömning efter samtal med grundarna.",
        goals: "RUS Mellansjö 2035, mål 3: Idéer som bär, delmål 3.1",
      },
    ],
  },
  {
    sheet: "6.4 Tillgänglighet",
    number: "6.4",
    columns: ["name", "outputs", "outcomes", "goals", "basis"],
    // Mistake: a header in the region's own words.
    headers: { outputs: "Vad vi har gjort under året", basis: "Underlag" },
    rows: [
      {
        name: "Bredband till de sista\nSamordning av utbyggnad i glesbygd.",
        outputs: "Avtal om 430 nya anslutningar i tre kommuner.",
        outcomes: "Andelen hushåll med snabb uppkoppling har ökat från 91 till 94 procent.",
        goals: "RUS Mellansjö 2035, mål 4: Nära till allt",
        basis: "Uppföljning",
      },
      {
        name: "Öppna data om kollektivtrafik",
        // Mistake: a date where words are asked for.
        outputs: new Date(Date.UTC(2023, 8, 14)),
        outcomes: "Två företag har byggt tjänster på våra data.",
        goals: "RUS Mellansjö 2035, mål 4: Nära till allt, delmål 4.2",
        basis: "Egen bedömning",
      },
      {
        name: "Cykelled runt Mellansjön\nGemensam plan för sju kommuner.",
        outputs: "Planen är antagen av alla sju kommuner. 38 km led har fått skyltar.",
        outcomes: "Räknare visar 12 300 passager från maj till september.",
        goals: "RUS Mellansjö 2035, mål 4: Nära till allt, delmål 4.3",
        basis: "Uppföljning",
      },
    ],
  },
  {
    sheet: "7.2 Jämställdhet",
    number: "7.2",
    // Mistake: the column for outcomes is missing.
    columns: ["name", "outputs", "goals"],
    rows: [
      {
        name: "Jämställt företagsstöd\nGenomgång av hur stöden fördelas.",
        outputs: "Alla beslut 2021–2023 har gåtts igenom. Kvinnor fick 38 procent av stöden och män 62 procent. Uppföljning.",
        goals: "RUS Mellansjö 2035, mål 5: Lika villkor",
      },
      {
        name: "Våldsprevention i föreningslivet",
        // Mistake: no outputs.
        goals: "RUS Mellansjö 2035, mål 5: Lika villkor, delmål 5.2",
      },
    ],
  },
  {
    sheet: "8.2 Integration",
    number: "8.2",
    columns: FOUR,
    rows: [
      {
        name: "Språkvänner på jobbet\nMedarbetare som handleder nyanlända kollegor i svenska.",
        outputs: "86 par i 31 arbetsgrupper. 52 av de nyanlända är kvinnor och 34 män.",
        outcomes: "Cheferna ser att fler vågar tala på möten. Egen bedömning efter intervjuer.",
        goals: "RUS Mellansjö 2035, mål 5: Lika villkor, delmål 5.4",
      },
      {
        // Mistake: the row only points elsewhere.
        name: "Jobbspår industri",
        outputs: "Se punkt 4.4.",
        outcomes: "Se punkt 4.4.",
        goals: "Se punkt 4.4.",
      },
      {
        // Mistake: nothing but plans.
        name: "Mötesplats Mellansjö",
        outputs: "Under 2024 kommer vi att starta en mötesplats där nyanlända och föreningar kan träffas.",
        goals: "RUS Mellansjö 2035, mål 5: Lika villkor",
      },
      {
        // Mistake: no name.
        outputs: "Fyra träffar om etablering med 120 deltagare från länets kommuner.",
        outcomes: "Kommunerna har enats om gemensamma rutiner. Egen bedömning.",
        goals: "RUS Mellansjö 2035, mål 5: Lika villkor, delmål 5.4",
      },
    ],
  },
  // Mistake: a table that nobody has filled in.
  { sheet: "9.2 Miljö och klimat", number: "9.2", columns: FOUR, rows: [] },
];
