import type { Need } from "./contract";

/** The parts of a need as an address carries them; empty ones are left out. Requests take the same names. */
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

/** Where a request for this need begins, with everything filled in; for one person or for whoever fits. */
export function requestHref(need: Need, person?: string): string {
  const { rest: _rest, cover: _cover, outside: _outside, ...parameters } = needParameters(need);
  return `/requests/new?${new URLSearchParams({ ...parameters, ...(person ? { person } : {}), ...(need.words ? { words: need.words } : {}) })}`;
}

/** Whether a need asks for anything that people are weighed by; words alone are looked for in texts and names. */
export const asksSomething = ({ topics, languages, countries, areas, window, standby, outside }: Need): boolean =>
  topics.length + languages.length + countries.length + areas.length > 0 || ((window !== null || standby) && outside);
