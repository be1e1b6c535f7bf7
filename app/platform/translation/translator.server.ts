import { z } from "zod";
import { environment } from "../environment.server";
import { DomainError } from "../errors";
import { sendRequest, Unreachable } from "../outbound/send-request.server";

/** Translates texts by machine, all at once, in their order. Throws `unavailable` where it cannot now. */
export type Translate = (texts: string[], from: string, to: string) => Promise<string[]>;

const timeoutMilliseconds = 20_000;
const maxAnswerBytes = 4_000_000;
/** Longest that is given to a machine at once, in characters. */
const maxCharacters = 100_000;

const answerShape = z.object({ translatedText: z.array(z.string()) });

/** What LibreTranslate answers over its API: https://docs.libretranslate.com */
const libreTranslate = (address: string, key: string | undefined): Translate => async (texts, from, to) => {
  const url = `${address.replace(/\/$/, "")}/translate`;
  const body = JSON.stringify({ q: texts, source: from, target: to, format: "text", ...(key ? { api_key: key } : {}) });
  if (texts.reduce((sum, text) => sum + text.length, 0) > maxCharacters) throw new DomainError("invalid", "too_long_to_translate", "translation");
  try {
    const answer = await sendRequest({ url, method: "POST", headers: { "content-type": "application/json" }, body, timeoutMilliseconds, maxBytes: maxAnswerBytes, trusted: true });
    const parsed = answer.status === 200 ? answerShape.safeParse(JSON.parse(answer.body)) : null;
    if (!parsed?.success || parsed.data.translatedText.length !== texts.length) throw new DomainError("unavailable", `the translator answered ${answer.status}`, "translation");
    return parsed.data.translatedText;
  } catch (error) {
    if (error instanceof Unreachable || error instanceof SyntaxError) throw new DomainError("unavailable", `the translator: ${error.message}`, "translation");
    throw error;
  }
};

/** The machine that translates here, by the settings TRANSLATE_URL and TRANSLATE_KEY; null where there is none. */
export function translator(): Translate | null {
  const { TRANSLATE_URL, TRANSLATE_KEY } = environment();
  return TRANSLATE_URL ? libreTranslate(TRANSLATE_URL, TRANSLATE_KEY) : null;
}
