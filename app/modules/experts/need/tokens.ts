import { lightStem, withoutAttached } from "~/platform/text/light-stem";

/** A word of a need, or a run of Chinese characters. */
export interface Token {
  text: string;
  /** What may be looked up for it: the word itself first, then its stems. */
  keys: string[];
  isHan: boolean;
}

const pieces = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const han = /^\p{Script=Han}/u;
const instrumentNumber = /^[crp]0*(\d{1,3})$/;

/** Names of instruments before a number: "Convention No. 87", "convenio 169", "конвенция № 105", "الاتفاقية رقم 87". */
const instrumentWords: Record<string, string> = {
  convention: "c", conventions: "c", convenio: "c", convenios: "c", конвенц: "c", اتفاق: "c", اتفاقي: "c", c: "c", recommandation: "r", recommendation: "r", recomendacion: "r", рекомендац: "r", r: "r", protocol: "p", protocole: "p", protocolo: "p", p: "p",
};
const numberWords = new Set(["no", "n", "nr", "num", "numero", "number", "number.", "رقم", "номер", "o"]);

/** The ways a word may stand in the lexicon. */
export function keysOf(text: string): string[] {
  const bare = withoutAttached(text);
  return [...new Set([text, lightStem(text), ...(bare === null ? [] : [bare, lightStem(bare)])])];
}

const token = (text: string): Token => ({ text, keys: han.test(text) ? [text] : keysOf(text), isHan: han.test(text) });

/** "C 087", "Convention no 87", "第87号公约" become one word: c87. */
function joinInstruments(words: string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const next = words.slice(at + 1);
    const kind = instrumentWords[word] ?? instrumentWords[lightStem(word)];
    const skipped = numberWords.has(next[0] ?? "") ? (numberWords.has(next[1] ?? "") ? 2 : 1) : 0;
    const number = /^0*(\d{1,3})$/.exec(next[skipped] ?? "")?.[1];
    const ofHan = word.endsWith("第") && /^\d{1,3}$/.test(next[0] ?? "") && /^号(?:公约|建议书)/u.exec(next[1] ?? "");
    if (ofHan) {
      joined.push(...[word.slice(0, -1), `${ofHan[0].includes("公约") ? "c" : "r"}${Number(next[0])}`, (next[1] ?? "").slice(ofHan[0].length)].filter(Boolean));
      at += 2;
    } else if (kind && number && (word.length === 1 ? skipped === 0 : true)) {
      joined.push(`${kind}${number}`);
      at += skipped + 1;
    } else {
      const plain = instrumentNumber.exec(word);
      joined.push(plain ? `${word[0]}${plain[1]}` : word);
    }
  }
  return joined;
}

/** The words of a folded text in their order, Chinese runs apart. */
export function tokensOf(folded: string): Token[] {
  return joinInstruments(folded.match(pieces) ?? []).map(token);
}
