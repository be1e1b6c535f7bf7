import { francAll } from "franc-min";
import type { Locale } from "../i18n/locales";

const known: Record<string, Locale> = { eng: "en", fra: "fr", spa: "es", arb: "ar", rus: "ru", cmn: "zh" };

/** Shorter texts say too little, but for those whose script says it all. */
const shortest = 24;
/** How far the best guess must be ahead of the next. */
const clearly = 0.06;

const scripts: [RegExp, Locale][] = [[/\p{Script=Han}/gu, "zh"], [/\p{Script=Arabic}/gu, "ar"], [/\p{Script=Cyrillic}/gu, "ru"]];

/** Names, addresses and code are in no language. */
const prose = (text: string): string => text.replace(/```[\s\S]*?(?:```|$)|`[^`]*`|https?:\/\/\S+|[@#][\w-]+/g, " ");

/** Which of the six languages a text is written in; null where it is too short or too mixed to tell. */
export function detectLanguage(text: string): Locale | null {
  const words = prose(text);
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const byScript = scripts.find(([script]) => (words.match(script)?.length ?? 0) > letters / 2);
  if (byScript && letters >= 2) return byScript[1];
  if (letters < shortest) return null;
  const [best, next] = francAll(words, { only: ["eng", "fra", "spa"], minLength: shortest });
  return best && best[1] - (next?.[1] ?? 0) >= clearly ? (known[best[0]] ?? null) : null;
}
