/** The textarea of a composer's form: what is sent is what stands in it. */
export function messageBox(form: HTMLFormElement | null): HTMLTextAreaElement | null {
  const box = form?.elements.namedItem("message");
  return box instanceof HTMLTextAreaElement ? box : null;
}
