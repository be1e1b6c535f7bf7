import parts from "./name-parts.json";
import { seededRandom } from "./random";

/** A name nobody bears, as people of one culture would write it. */
interface InventedName {
  /** In Latin letters, in the order of the culture. */
  displayName: string;
  /** In the culture's own script; null where that is Latin, or where the parts are of different scripts. */
  nativeName: string | null;
  familyName: string;
}

interface CultureParts {
  culture: string;
  order: string;
  /** Latin, then the own script where it is another. */
  women: string[][];
  men: string[][];
  families: string[][];
}

const cultures: CultureParts[] = parts;

/** "Соколов(а)" and "Sokolov(a)" carry the feminine ending in brackets. */
function forGender(text: string, isWoman: boolean): string {
  return text.replace(/\(([^)]+)\)/g, isWoman ? "$1" : "");
}

const scripts = [/\p{Script=Arabic}/u, /\p{Script=Bengali}/u, /\p{Script=Devanagari}/u, /\p{Script=Sinhala}/u, /\p{Script=Lao}/u,
  /\p{Script=Khmer}/u, /\p{Script=Myanmar}/u, /\p{Script=Greek}/u, /\p{Script=Hebrew}/u, /\p{Script=Georgian}/u, /\p{Script=Armenian}/u];

const scriptOf = (text: string) => scripts.findIndex((script) => script.test(text));

/** Invents a full name; the same key gives the same name. Orders, feminine endings and scripts are respected. */
export function inventName(key: string): InventedName {
  const random = seededRandom(key);
  const culture = random.pick(cultures);
  const isWoman = random.chance(0.5);
  const [given = "", nativeGiven = given] = random.pick(isWoman ? culture.women : culture.men);
  const sameScript = culture.families.filter(([latin = "", native = latin]) => scriptOf(native) === scriptOf(nativeGiven));
  const [family = "", nativeFamily = family] = random.pick(sameScript.length > 0 ? sameScript : culture.families)
    .map((part) => forGender(part, isWoman));
  const familyFirst = culture.order.startsWith("family") || culture.order.startsWith("father");
  const joined = (one: string, other: string, glue = " ") => (familyFirst ? `${other}${glue}${one}` : `${one}${glue}${other}`);
  const displayName = joined(given, family);
  const glue = /\p{Script=Han}/u.test(nativeGiven) || /\p{Script=Hangul}/u.test(nativeGiven) ? "" : " ";
  const native = joined(nativeGiven, nativeFamily, glue);
  return {
    displayName,
    nativeName: nativeGiven === given || sameScript.length === 0 ? null : native,
    // A father's name is not a family name: those people are listed by their own.
    familyName: culture.order.includes("father") ? given : family,
  };
}
