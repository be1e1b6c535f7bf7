/** Looks and behaviour that a paste brings along and that a document has no place for; the server refuses them too. */
const foreign = ["class", "target", "id"];

/** Taken out before anything is parsed: the Content-Security-Policy complains of each. */
const styles = /\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/gi;

/** Takes out of pasted HTML what is about another page's looks. */
export function cleanedPaste(html: string): string {
  const page = new DOMParser().parseFromString(html.replace(styles, ""), "text/html");
  for (const element of page.body.querySelectorAll("*")) {
    for (const name of foreign) element.removeAttribute(name);
    for (const name of ["colspan", "rowspan"]) if (Number(element.getAttribute(name)) > 50) element.removeAttribute(name);
  }
  return page.body.innerHTML;
}
