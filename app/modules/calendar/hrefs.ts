/** What an address shows of a title, for people; the number before it decides. */
const readable = (title: string) => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "event";

/** Where an event is read; `on` names one of its dates where it repeats. */
export function eventHref(event: { id: number; title: string; on?: string | undefined }): string {
  return `/calendar/${event.id}/${encodeURIComponent(readable(event.title))}${event.on ? `?on=${event.on}` : ""}`;
}

/** A page of an event: where it is changed, or where its participants are. */
export function eventPageHref(event: { id: number; title: string; on?: string | undefined }, page: "edit" | "people" | "materials" | "invitation.ics"): string {
  const [path = "", query] = eventHref(event).split("?");
  return `${path}/${page}${query ? `?${query}` : ""}`;
}

/** The list of events, narrowed down as a page's address says. */
export function calendarHref(view: "agenda" | "month", query: Record<string, string | undefined> = {}): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const search = new URLSearchParams(given).toString();
  return `/calendar${view === "month" ? "/month" : ""}${search ? `?${search}` : ""}`;
}
