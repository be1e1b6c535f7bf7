import type { FileSection, FileWords } from "../file-words.ts";

/** So much of a file's words is kept, in characters, and in so many parts. */
const mostCharacters = 400_000;
const mostSections = 1_000;

/** The words of a file as they are come upon. Once it is full, what comes is let go. */
export class GatheredWords {
  readonly #sections: FileSection[] = [];
  #pieces: string[] = [];
  #name = "";
  #begun = false;
  #size = 0;
  full = false;

  /** Ends the part before and begins one. */
  begin(name = ""): void {
    this.#settle();
    this.#name = name;
    this.#begun = true;
    if (this.#sections.length >= mostSections) this.full = true;
  }

  add(text: string): void {
    if (this.full) return;
    this.#begun = true;
    const kept = text.slice(0, mostCharacters - this.#size);
    this.#size += kept.length;
    this.#pieces.push(kept);
    if (this.#size >= mostCharacters) this.full = true;
  }

  /** What was gathered; `complete` says whether the whole file was gone through. */
  done(complete = true): FileWords {
    this.#settle();
    const worded = this.#sections.some(({ text }) => text !== "");
    if (!worded) return { reading: "none", sections: [] };
    return { reading: complete && !this.full ? "read" : "partly", sections: this.#sections };
  }

  /** A part without words is kept where others have some: pages are counted. */
  #settle(): void {
    if (this.#begun) this.#sections.push({ name: plain(this.#name).slice(0, 200), text: plain(this.#pieces.join("")) });
    this.#pieces = [];
    this.#name = "";
    this.#begun = false;
  }
}

/** Without what no page shows and no database keeps, and without heaps of blank lines. */
const plain = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, " ").replace(/[^\S\n]+\n/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
