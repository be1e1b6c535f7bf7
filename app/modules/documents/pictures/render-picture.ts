import { escapedHtml } from "~/platform/rich-text/escaped-html";
import { pictureSources, type PictureAttributes } from "./picture-attributes";

/** A picture as HTML: its place is kept before it comes, and it comes when one reads so far, in the width of the screen. */
export function renderPicture(picture: PictureAttributes): string {
  const { file, alt, width, height } = picture;
  const sources = pictureSources(picture);
  const set = sources.map(({ src, width: each }) => `${src} ${each}w`).join(", ");
  return `<figure data-picture="${file}"><img src="${sources.at(-1)?.src ?? ""}" srcset="${set}" sizes="(min-width: 48rem) 44rem, 100vw" alt="${escapedHtml(alt)}" width="${width}" height="${height}" loading="lazy" decoding="async"></figure>`;
}

const rendered = /<figure data-picture="([\da-f-]{36})"><img [^>]*? alt="([^"]*)"[^>]*><\/figure>/g;

/** The pictures in HTML that we rendered, each as something else; `alt` is escaped. */
export const withPictures = (html: string, as: (file: string, alt: string, whole: string) => string): string =>
  html.replace(rendered, (whole, file: string, alt: string) => as(file, alt, whole));

/** A text for slow links: its pictures are links that say what they show. */
export const picturesAsLinks = (html: string): string => withPictures(html, (file, alt) => `<p><a href="/files/${file}">${alt}</a></p>`);
