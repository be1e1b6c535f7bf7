import type { ComponentType } from "react";
import { useKeepMarkup } from "~/platform/http/kept-markup";

interface KeptItemProps<Content extends object> {
  id: string;
  className?: string;
  /** what stands in it … */
  of: ComponentType<Content>;
  /** … and all that this is made of: no functions or elements, no moment of the page, no router */
  from: Content;
}

/** An item of a long list. The server renders it once for all who see the same; in the browser it is an item like any other. */
export function KeptItem<Content extends object>({ of: Content, from, ...item }: KeptItemProps<Content>) {
  const keep = useKeepMarkup();
  if (keep) return <li {...item} dangerouslySetInnerHTML={{ __html: keep(Content, from) }} />;
  return <li {...item}><Content {...from} /></li>;
}
