/** A place in a text that names an instrument of the organisation. */
export interface NamedInstrument {
  at: number;
  /** The words that name it, as they stand. */
  words: string;
  /** Its code in NORMLEX: C138, R190, P029. */
  code: string;
}

/** So many there are; a higher number is something else. */
const newest = { C: 193, R: 211 } as const;
const protocols = new Set([29, 81, 89, 110, 147, 155]);

/**
 * `C138`, `C.87`, `R202`, `P029`, and "Convention No. 138" in the six languages. A letter and one digit
 * is not enough: C1 is a level of language too.
 */
const naming = new RegExp([
  String.raw`(?<![\p{L}\p{N}/._-])(?<letter>[CRP])\.?[ \u00a0]?(?<digits>\d{2,3})(?![\p{L}\p{N}])`,
  String.raw`(?<=(?:Conventions?|Convenios?|Конвенци\p{L}{1,3})(?:,? \d{4},?)?[\s\u00a0]?\(?)(?:No\.?s?|n[°ºo]s?|núms?\.?|№)[ \u00a0]?(?<convention>\d{1,3})(?!\p{N})`,
  String.raw`(?<=الاتفاقي(?:ة|تين) )(?:رقم) (?<arabic>\d{1,3})(?!\p{N})`,
  String.raw`(?:第)(?<chinese>\d{1,3})号公约`,
].join("|"), "giu");

/** The instruments that a text names, in their order. */
export function instrumentsIn(text: string): NamedInstrument[] {
  return [...text.matchAll(naming)].flatMap((match) => {
    const { letter, digits, convention, arabic, chinese } = match.groups ?? {};
    if (letter && letter !== letter.toUpperCase()) return [];
    const kind = (letter ?? "C") as "C" | "R" | "P";
    const number = Number(digits ?? convention ?? arabic ?? chinese);
    if (!exists(kind, number, digits)) return [];
    return [{ at: match.index, words: match[0], code: `${kind}${String(number).padStart(3, "0")}` }];
  });
}

/** Recommendations and protocols are written with three digits; two could be anything. */
function exists(kind: "C" | "R" | "P", number: number, digits: string | undefined): boolean {
  if (number < 1) return false;
  if (kind === "P") return digits?.length === 3 && protocols.has(number);
  if (kind === "R") return digits?.length === 3 && number <= newest.R;
  return number <= newest.C;
}

/** Where the organisation publishes the text of an instrument. */
export const instrumentHref = (code: string): string => `https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:${code}`;
