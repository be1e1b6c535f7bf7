import type { Metadata, Sharp } from "sharp";

/** The pictures that every browser shows, and how each is written. */
const formats = { "image/jpeg": "jpeg", "image/png": "png", "image/webp": "webp", "image/gif": "gif", "image/avif": "avif" } as const;
type PictureType = keyof typeof formats;

/** More is not unpacked: a few kilobytes can claim to be a picture of any size. */
const mostPixels = 50_000_000;

/** The widths of the copies: a phone's, a column's, a large screen's. */
const copyWidths = [480, 960, 1_920];

const mostSeconds = 30;

/** A picture made ready: upright, without what cameras write into it, with smaller copies. */
export interface PreparedPicture {
  width: number;
  height: number;
  /** Null where the file may stay as it was sent. */
  original: Uint8Array | null;
  copies: { width: number; content: Uint8Array }[];
}

/** Whether a media type is a picture's that is shown. */
export const isPictureType = (type: string): type is PictureType => type in formats;

let turn: Promise<unknown> = Promise.resolve();

/** One picture at a time: unpacked, each takes tens of megabytes. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = turn.then(work, work);
  turn = done.catch(() => {});
  return done;
}

/**
 * Reads a picture and makes its copies; null where it cannot be read, or holds more pixels than we unpack: then it
 * is a file like any other. Place, camera and time, which photographs carry, are in none of what is given back.
 */
export function preparePicture(content: Uint8Array, type: PictureType): Promise<PreparedPicture | null> {
  return inTurn(async () => {
    const { default: sharp } = await import("sharp");
    sharp.cache(false);
    const reading = (bytes: Uint8Array): Sharp => sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" }).timeout({ seconds: mostSeconds });
    try {
      // A GIF has no such facts in it, and would lose its movement; what tells nothing stays as it was sent.
      const upright = type === "image/gif" || tellsNothing(await reading(content).metadata()) ? null : await reading(content).autoOrient().toFormat(formats[type], { quality: 88 }).toBuffer();
      const { width, height } = await reading(upright ?? content).metadata();
      const copies = [];
      for (const copyWidth of widthsFor(width)) {
        copies.push({ width: copyWidth, content: await reading(upright ?? content).resize({ width: copyWidth }).webp({ quality: 78 }).toBuffer() });
      }
      return { width, height, original: upright, copies };
    } catch {
      return null;
    }
  });
}

/** Which square of a picture: at its beginning (top, or start of a wide one), in the middle, at its end. */
export type SquarePart = "start" | "middle" | "end";

/** A square part of a picture in these widths, as WebP; what shines through stands on white. Null where it cannot be read, or holds more pixels than we unpack. */
export function squareOf(content: Uint8Array, part: SquarePart, widths: number[]): Promise<PreparedPicture["copies"] | null> {
  return inTurn(async () => {
    const { default: sharp } = await import("sharp");
    try {
      const upright = await sharp(content, { limitInputPixels: mostPixels, failOn: "error" }).timeout({ seconds: mostSeconds }).autoOrient().flatten({ background: "#fff" }).toBuffer({ resolveWithObject: true });
      const { width, height } = upright.info;
      const side = Math.min(width, height);
      const before = { start: 0, middle: 0.5, end: 1 }[part];
      const square = { left: Math.round((width - side) * before), top: Math.round((height - side) * before), width: side, height: side };
      const copies = [];
      for (const copyWidth of widths) copies.push({ width: copyWidth, content: await sharp(upright.data).extract(square).resize(copyWidth, copyWidth).webp({ quality: 80 }).toBuffer() });
      return copies;
    } catch {
      return null;
    }
  });
}

/** Whether a picture lies upright and bears neither place, camera, time nor remarks. */
const tellsNothing = ({ exif, iptc, xmp, comments, orientation = 1 }: Metadata): boolean => !exif && !iptc && !xmp && !comments?.length && orientation === 1;

/** A picture smaller than a copy would be has one of its own width. */
function widthsFor(width: number): number[] {
  const smaller = copyWidths.filter((each) => each < width);
  return smaller.length < copyWidths.length ? [...smaller, width] : smaller;
}
