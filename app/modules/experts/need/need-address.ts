import type { Need } from "./contract";

/** The parts of a need as an address carries them; empty ones are left out. */
function needParameters({ topics, languages, countries, areas, window, mode, outside, standby, cover, rest }: Need): Record<string, string> {
  const all: Record<string, string> = {
    topic: topics.join(","), language: languages.map(({ code, level, skill }) => [code, level, ...(skill === "speak" ? [] : [skill])].join(":")).join(","),
    country: countries.join(","), area: areas.join(","), from: window?.from ?? "", until: window?.until ?? "", mode: mode ?? "",
    outside: outside ? "1" : "", standby: standby ? "1" : "", cover: cover ? "1" : "", rest: rest.join(" "),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
}

/** Where the directory answers exactly this need, whatever the words say. */
export function needHref(need: Need, more: Record<string, string> = {}): string {
  return `/experts?${new URLSearchParams({ ...(need.words ? { q: need.words } : {}), need: "1", ...needParameters(need), ...more })}`;
}

/** So many fields and languages a request takes. */
const requestTakes = 3;

/** Where a request for this need begins, with everything filled in that it can take; for one person or for whoever fits. */
export function requestHref({ words, topics, languages, countries: [country = ""], window, mode }: Need, person = ""): string {
  const all = {
    q: words, term: topics.slice(0, requestTakes).join(","), languages: languages.slice(0, requestTakes).map(({ code, level }) => `${code}:${level}`).join(","),
    country, from: window?.from ?? "", until: window?.until ?? "", mode: mode === "onsite" ? "on_site" : mode ?? "", person,
  };
  return `/requests/new?${new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ""))}`;
}

/** Whether a need asks for anything that people are weighed by; words alone are looked for in texts and names. */
export const asksSomething = ({ topics, languages, countries, areas, window, standby, outside }: Need): boolean =>
  topics.length + languages.length + countries.length + areas.length > 0 || ((window !== null || standby) && outside);
