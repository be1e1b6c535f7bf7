import { lightStem } from "~/platform/text/light-stem";
import type { Lexicon } from "./lexicon";

interface Left {
  text: string;
  at: number;
}

/** So much of a phrase, weighed by how rare its words are, must have been said. */
const enough = 0.6;

/** Fields whose names were said in part by words that mean nothing else, and what is left then. */
export function partlySaid(left: Left[], { termsByStem, above }: Lexicon): { topics: string[]; rest: Left[] } {
  const stems = new Map(left.map((one) => [lightStem(one.text), one]));
  const rarity = (stem: string) => 1 / (termsByStem.get(stem)?.length ?? 1);
  const candidates = new Set([...stems.keys()].flatMap((stem) => termsByStem.get(stem) ?? []));
  const scored = [...candidates].map((phrase) => {
    const content = phrase.stems.filter((stem) => stem.length > 2);
    const said = content.filter((stem) => stems.has(stem));
    const whole = content.reduce((sum, stem) => sum + rarity(stem), 0);
    return { phrase, said, share: whole === 0 ? 0 : said.reduce((sum, stem) => sum + rarity(stem), 0) / whole };
  }).filter(({ share, said }) => share >= enough && said.length > 0 && (said.length > 1 || share > 0.7))
    .sort((one, other) => other.said.length - one.said.length || other.share - one.share);
  const topics: string[] = [];
  const used = new Set<Left>();
  for (const { phrase, said } of scored) {
    const words = said.flatMap((stem) => stems.get(stem) ?? []);
    if (words.some((word) => used.has(word))) continue;
    const [term] = phrase.meanings.filter(({ kind }) => kind === "term").map(({ value }) => value);
    if (term === undefined || topics.some((topic) => above.get(topic) === term)) continue;
    topics.push(term);
    for (const word of words) used.add(word);
  }
  return { topics, rest: left.filter((one) => !used.has(one)) };
}
