/** Looks and behaviour that a paste brings along and that a document has no place for; the server refuses them too. */
const foreign = ["class", "style", "target", "id", "onclick"];

/** Takes out of pasted HTML what is about another page's looks. */
export function cleanedPaste(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.body.querySelectorAll("*")) {
    for (const name of foreign) element.removeAttribute(name);
    for (const name of ["colspan", "rowspan"]) if (Number(element.getAttribute(name)) > 50) element.removeAttribute(name);
  }
  return page.body.innerHTML;
}
