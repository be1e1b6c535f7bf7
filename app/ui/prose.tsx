import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface ProseProps {
  /** already sanitised HTML … */
  html?: string;
  /** … or elements */
  children?: ReactNode;
  /** what the text is written in, when known; the direction follows the text itself */
  lang?: string;
  /** larger and airier, for documents that are read through */
  document?: boolean;
}

/** What a person wrote. `html` must come from the server's sanitiser. */
export function Prose({ html, children, lang, document = false }: ProseProps) {
  const look = classNames("prose", document && "prose-document");
  if (html !== undefined) return <div dir="auto" lang={lang} className={look} dangerouslySetInnerHTML={{ __html: html }} />;
  return <div dir="auto" lang={lang} className={look}>{children}</div>;
}
