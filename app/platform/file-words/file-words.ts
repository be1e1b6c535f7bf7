/** A part of a file that has a place of its own: a page, a slide, a sheet; a text without such parts is one. */
export interface FileSection {
  /** As the file calls it; of pages and slides nothing, since they are counted. */
  name: string;
  text: string;
}

/** How far the words of a file were read: all of them, those before a limit, there are none, or it could not be read. */
export type FileReading = "read" | "partly" | "none" | "unreadable";

/** The words of a file. */
export interface FileWords {
  reading: FileReading;
  sections: FileSection[];
}

/** What the reader is given; the content goes over to it. */
export interface ReadingTask {
  type: string;
  content: Uint8Array;
}
