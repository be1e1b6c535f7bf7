/** The documents that our own HTML leads to, by number, each once. */
export const linkedDocuments = (html: string): number[] =>
  [...new Set([...html.matchAll(/href="\/documents\/(\d{1,9})(?=[/"?#])/g)].map(([, id]) => Number(id)))];
