/** How many days an urgent request is for, where nobody says otherwise. */
const urgentDays = 21;

interface Urgent {
  team: string;
  /** The field of the team; the form asks for it where the team names none. */
  termId: string | null;
  today: string;
  /** What it is called until somebody says it better. */
  title: string;
  country?: string | undefined;
  /** Short name of somebody on call who is suggested. */
  person?: string | undefined;
}

/** The address of a request for people at once, filled in: to the team that keeps the list, from today on, on site. */
export function urgentRequestHref({ team, termId, today, title, country, person }: Urgent): string {
  const until = new Date(Date.parse(today) + urgentDays * 86_400_000).toISOString().slice(0, 10);
  const filled = { q: title, kind: "standby", mode: "on_site", team, from: today, until, ...(termId ? { term: termId } : {}), ...(country ? { country } : {}), ...(person ? { person } : {}) };
  return `/requests/new?${new URLSearchParams(filled)}`;
}
