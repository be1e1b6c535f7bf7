import { mostWanted } from "./contract";
import { numberOf, numberSource } from "./date-words";

/** How many people are asked for, and the text without their number. */
interface WantedFound {
  wanted: number;
  text: string;
}

/** What people are called who are asked for, folded, in the plural. */
const people = [
  "specialists|experts|people|persons|colleagues|reviewers|advisers|advisors|consultants|trainers",
  "specialistes|expertes|personnes|collegues|relecteurs|relectrices|consultantes|formateurs|formatrices",
  "especialistas|expertos|expertas|personas|colegas|revisores|revisoras|consultores|consultoras|formadores|formadoras",
  "специалист\\p{L}*|эксперт\\p{L}*|человек\\p{L}*|коллег\\p{L}*|рецензент\\p{L}*|консультант\\p{L}*",
  "خبراء|اخصائيين|اخصائيون|اشخاص|زملاء|مراجعين|مدربين|مستشارين",
].join("|");
/** "Three wage specialists": up to two words stand between; years of experience are not a number of people. */
const between = "(?!years?|ans|anos|лет|года|سن)(?:[\\p{L}'-]+\\s+){0,2}";
/** Alone, not as the last digit of a greater number nor as an ordinal. */
const hanNumber = "(?<![\\p{N}十百千万零第])[两二三四五六2-6]";

const patterns: RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}.,-])(${numberSource})\\s+${between}(?:${people})(?![\\p{L}\\p{N}])`, "u"),
  new RegExp(`(?<!\\p{L})(?:team of|equipe de|equipo de|команд\\p{L}* из|групп\\p{L}* из|فريق من)\\s+(${numberSource})(?![\\p{L}\\p{N}])`, "u"),
  new RegExp(`(${hanNumber})(?:[位名人]|个(?=专家|专员|人|同事|顾问|评审))`, "u"),
];

/** How many people a folded text asks for, its dates taken out before; one where it says nothing of it. Pure. */
export function findWanted(folded: string): WantedFound {
  for (const pattern of patterns) {
    const said = pattern.exec(folded);
    const wanted = numberOf(said?.[1] ?? "");
    if (!said || !(wanted > 1 && wanted <= mostWanted)) continue;
    const number = said[1] ?? "";
    return { wanted, text: `${folded.slice(0, said.index)} ${folded.slice(folded.indexOf(number, said.index) + number.length)}` };
  }
  return { wanted: 1, text: folded };
}
