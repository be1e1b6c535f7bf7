/** A file that a message of the demonstration brings; pictures are drawn when it is filled in. */
export interface SeedFile {
  /** The thread and the message's number in it. */
  thread: string;
  seq: number;
  name: string;
  /** What a picture shows. */
  alt?: string;
  content: { text: string } | { svg: string };
}

interface Bar {
  /** From 0 to 100; below the line when negative. */
  height: number;
  colour: string;
}

/** Columns on a line, without words: those are in what is said about it. */
function columns(bars: Bar[], base: number): string {
  const drawn = bars.map(({ height, colour }, place) => `<rect x="${90 + place * 240}" y="${height < 0 ? base : base - height * 4}" width="150" height="${Math.abs(height) * 4}" rx="6" fill="${colour}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${bars.length * 240 + 100}" height="620"><rect width="100%" height="100%" fill="#fff"/>${drawn.join("")}<path d="M40 ${base}H${bars.length * 240 + 60}" stroke="#230050" stroke-width="4"/></svg>`;
}

const blue = "#1e2dbe";
const red = "#fa3c4b";
const grey = "#8a93a6";

export const seedFiles: SeedFile[] = [
  {
    thread: "annual-report-window", seq: 1, name: "annual-inspection-report-template.csv",
    content: { text: "item,convention,source,figure,reason if not available\nStaff of the inspectorate,C81 Art. 21(b),payroll,,\nWorkplaces liable to inspection (register),C81 Art. 21(c),business register,,\nWorkplaces liable to inspection (estimate of active units),C81 Art. 21(c),labour force survey,,\nInspection visits with presence on site,C81 Art. 21(d),visit reports,,\nDesk reviews,not required,visit reports,,\nViolations and penalties imposed,C81 Art. 21(e),case register,,\nOccupational accidents,C81 Art. 21(f),insurance fund,,\nOccupational diseases,C81 Art. 21(g),insurance fund,,\n" },
  },
  {
    thread: "apprenticeship-small-firms", seq: 2, name: "学徒成本收益-三十家汽修厂.png",
    alt: "柱状图：每名学徒给企业带来的净收益。第一年约为负两个月工资，第二年持平，第三年约为正三个半月工资。",
    content: { svg: columns([{ height: -50, colour: red }, { height: 2, colour: grey }, { height: 88, colour: blue }], 390) },
  },
  {
    thread: "anticipation-small-data", seq: 2, name: "企业走访三问.md",
    content: { text: "# 企业走访三问\n\n1. 今年哪个岗位招不到人？招了多久？\n2. 招来的人，哪一件事不会做？\n3. 谁教他？要多久？\n\n问车间主任，不问人事经理。每家不超过二十分钟。\n" },
  },
  {
    thread: "anticipation-small-data", seq: 6, name: "three-columns-afternoon.png",
    alt: "Columns of one afternoon with eight employers: eleven posts they cannot fill, seven people they cannot keep, four posts they cannot pay for.",
    content: { svg: columns([{ height: 88, colour: blue }, { height: 56, colour: blue }, { height: 32, colour: blue }], 500) },
  },
];
