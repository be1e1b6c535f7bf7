import { directionOf } from "~/platform/i18n/locales";
import { readableHtml } from "../reading-words.server";
import { escapedHtml } from "~/platform/rich-text/escaped-html";
import { renderHtml } from "../text/render-html.server";
import { withPictures } from "../pictures/render-picture";
import { asData, type ExportedPicture } from "./exported-pictures.server";
import type { ExportedText } from "./exported-text.server";
import { wholeAddress } from "./whole-address.server";

const style = `body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 system-ui,sans-serif}table{border-collapse:collapse}th,td{border:1px solid #777;padding:.3rem .6rem;text-align:start;vertical-align:top}blockquote,aside{border-inline-start:4px solid #1e2dbe;margin-inline:0;padding-inline-start:1rem}.callout-name{font-weight:bold}.mark{border:1px solid #777;padding:.5rem 1rem}pre{background:#eee;padding:1rem;white-space:pre-wrap;direction:ltr}figure{margin:1rem 0}img{max-width:100%;height:auto}ul.tasks{list-style:none;padding:0}footer,.footnotes{border-top:1px solid #777;margin-top:2rem;font-size:.85rem}`;

/** The words as HTML with whole addresses, so that links lead home from anywhere; `sourceOf` says where each picture lies. One that is gone leaves its words. */
export const bodyOf = (text: ExportedText, sourceOf: (file: string, picture: ExportedPicture) => string): string =>
  withPictures(readableHtml(renderHtml(text), text.language), (file, alt) => {
    const picture = text.pictures.get(file);
    return picture ? `<figure><img src="${sourceOf(file, picture)}" alt="${alt}" width="${picture.width}" height="${picture.height}"></figure>` : `<p>[${alt}]</p>`;
  }).replace(/(<a href=")(\/[^"]*)"/g, (_, start: string, href: string) => `${start}${escapedHtml(wholeAddress(href.replaceAll("&amp;", "&")))}"`);

/** Attributes of what is said in a language. */
export const inLanguage = (language: string): string => `lang="${language}" dir="${directionOf(language)}"`;

/** The title, and below it what readers have to know before they begin. */
export const headOf = ({ title, marks, spoken }: ExportedText): string =>
  [`<h1 dir="auto">${escapedHtml(title)}</h1>`, ...marks.map((mark) => `<p class="mark" ${inLanguage(spoken)}><strong>${escapedHtml(mark)}</strong></p>`)].join("\n");

/** A page that stands alone: no script, nothing fetched. */
export function toHtmlFile(text: ExportedText): string {
  const { title, language, spoken, author, version, changedAt, stamp } = text;
  const meta = { author, "meridian-version": version, "dcterms.modified": changedAt.toISOString() };
  return `<!doctype html>
<html ${inLanguage(language)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapedHtml(title)}</title>
${Object.entries(meta).map(([name, content]) => `<meta name="${name}" content="${escapedHtml(content)}">`).join("\n")}
<style>${style}</style>
</head>
<body>
${headOf(text)}
${bodyOf(text, (_file, picture) => asData(picture))}
<footer><p ${inLanguage(spoken)}>${escapedHtml(stamp)}</p></footer>
</body>
</html>
`;
}
