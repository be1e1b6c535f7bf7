/** Looks and behaviour that a paste brings along and that a document has no place for; the server refuses them too. */
const foreign = ["class", "target", "id"];

/** Taken out before anything is parsed: the Content-Security-Policy complains of each. */
const styles = /\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/gi;

/** The title is the only heading of the first level, and there are none below the fourth. */
const fittingHeadings = (html: string) => html.replace(/<(\/?)h1\b/gi, "<$1h2").replace(/<(\/?)h[56]\b/gi, "<$1h4");

/** Takes out of pasted HTML what is about another page's looks. */
export function cleanedPaste(html: string): string {
  const page = new DOMParser().parseFromString(fittingHeadings(html.replace(styles, "")), "text/html");
  for (const element of page.body.querySelectorAll("*")) {
    for (const name of foreign) element.removeAttribute(name);
    for (const name of ["colspan", "rowspan"]) if (Number(element.getAttribute(name)) > 50) element.removeAttribute(name);
  }
  return page.body.innerHTML;
}
