import type { FileWords } from "../file-words.ts";
import { GatheredWords } from "./gathered-words.ts";
import { OfficePackage } from "./open-package.ts";

/** The words of a presentation, a part for each slide in the order of their numbers. */
export async function readSlides(content: Uint8Array): Promise<FileWords> {
  const opened = await OfficePackage.open(content);
  const words = new GatheredWords();
  let complete = true;
  for (const slide of opened.named(/^ppt\/slides\/slide\d+\.xml$/)) {
    if (words.full) break;
    words.begin();
    let inText = false;
    const whole = await opened.read(slide, {
      open: (name) => void (inText = name === "a:t"),
      text: (text) => void (inText && words.add(text)),
      close(name) {
        inText = false;
        if (name === "a:p") words.add("\n");
      },
      stopped: () => words.full,
    });
    complete &&= whole;
  }
  return words.done(complete);
}
