/** A picture in a text: the stored file it shows, what it shows in words, and its size in pixels, so that nothing moves when it comes. */
export interface PictureAttributes {
  file: string;
  alt: string;
  width: number;
  height: number;
}

/** Longest description of a picture, in characters, and its largest side in pixels. */
export const maxPictureAlt = 500;
const mostPixels = 50_000;

const fileId = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;
const isSide = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= mostPixels;

/** What each attribute of a picture may hold. One without words for those who do not see it is no picture of ours. */
export const pictureValues: Record<keyof PictureAttributes, (value: unknown) => boolean> = {
  file: (value) => typeof value === "string" && fileId.test(value),
  alt: (value) => typeof value === "string" && value.trim() !== "" && value.length <= maxPictureAlt,
  width: isSide,
  height: isSide,
};

/** The attributes of a picture, each checked; null where one does not fit. */
export function pictureAttributes(given: Record<string, unknown>): PictureAttributes | null {
  const { file, width, height } = given;
  const alt = typeof given.alt === "string" ? given.alt.toWellFormed().replace(/[\u0000-\u001f\u007f]+/g, " ").trim() : "";
  const fits = pictureValues.file(file) && pictureValues.alt(alt) && isSide(width) && isSide(height);
  return fits ? { file: file as string, alt, width, height } : null;
}

/** The address of a picture in Markdown bears its size: `/files/<id>#800x600`. */
const pictureAddress = ({ file, width, height }: PictureAttributes): string => `/files/${file}#${width}x${height}`;

/** The picture that an address in Markdown means; null for any other address. */
export function pictureAt(address: string, alt: string): PictureAttributes | null {
  const [, file, width, height] = /^\/files\/([\da-f-]{36})#(\d{1,5})x(\d{1,5})$/.exec(address) ?? [];
  return pictureAttributes({ file, alt, width: Number(width), height: Number(height) });
}

/** The widths in which it is fetched: for a phone and for a column of text; files have copies of these, or of the picture's own width where that is smaller. */
const columnWidths = [480, 960];
export const pictureSources = ({ file, width }: PictureAttributes): { src: string; width: number }[] =>
  [...new Set(columnWidths.map((wanted) => Math.min(wanted, width)))].map((each) => ({ src: `/files/${file}?width=${each}`, width: each }));

/** A picture as Markdown tells it. */
export const pictureMarkdown = (picture: PictureAttributes): string => `![${picture.alt.replace(/[[\]\\]/g, "\\$&")}](${pictureAddress(picture)})`;
