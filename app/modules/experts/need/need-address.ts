import type { Need, NeededLanguage } from "./contract";

const codeOf = ({ code, level, skill }: NeededLanguage): string => [code, level, ...(skill === "speak" ? [] : [skill])].join(":");

/** The parts of a need as an address carries them; empty ones are left out. */
function needParameters({ topics, languages, countries, areas, window, mode, outside, standby, cover, wanted, rest }: Need): Record<string, string> {
  const all: Record<string, string> = {
    topic: topics.join(","), language: languages.map(codeOf).join(","),
    country: countries.join(","), area: areas.join(","), from: window?.from ?? "", until: window?.until ?? "", mode: mode ?? "",
    outside: outside ? "1" : "", standby: standby ? "1" : "", cover: cover ? "1" : "", wanted: wanted > 1 ? String(wanted) : "", rest: rest.join(" "),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
}

/** A need as the fields of a form that goes on from it, or as an address carries it. */
export const needFields = (need: Need): Record<string, string> => ({ ...(need.words ? { q: need.words } : {}), need: "1", ...needParameters(need) });

/** Where the directory answers exactly this need, whatever the words say. */
export const needHref = (need: Need, more: Record<string, string> = {}): string => `/experts?${new URLSearchParams({ ...needFields(need), ...more })}`;

/** So many fields and languages a request takes. */
const requestTakes = 3;

/** Fields of the taxonomy that say how somebody works and not what they know, and those of them that make a kind of request. */
const isWayOfWorking = (topic: string): boolean => topic.startsWith("Q");
const [training, peerReview] = ["Q3", "Q6"];

/** What a request for this need asks for; empty where the need leaves it open. Days without a place are no journey. */
function requestKind({ standby, cover, topics, languages, countries, areas, window, mode, outside }: Need): string {
  const reads = languages.some(({ skill }) => skill !== "speak");
  const staysAtHome = mode === "remote" || (mode === null && window !== null && countries.length + areas.length === 0);
  if (standby) return "standby";
  if (cover) return "cover";
  if (topics.includes(peerReview) || (outside && reads)) return "review";
  if (topics.includes(training)) return "training";
  return reads || staysAtHome ? "advice" : "";
}

/** Where a request for this need begins, with everything filled in that it can take; for one person or for whoever fits. A field leads, for its team answers; ways of working follow. */
export function requestHref(need: Need, person = ""): string {
  const { words, topics, languages, countries, window, mode, outside, wanted } = need;
  const all = {
    q: words, kind: requestKind(need), term: [...topics].sort((one, other) => Number(isWayOfWorking(one)) - Number(isWayOfWorking(other))).slice(0, requestTakes).join(","),
    languages: languages.slice(0, requestTakes).map(codeOf).join(","), country: countries.join(","), from: window?.from ?? "", until: window?.until ?? "",
    mode: mode === "onsite" ? "on_site" : mode ?? "", wanted: wanted > 1 ? String(wanted) : "", otherRegions: outside ? "on" : "", person,
  };
  return `/requests/new?${new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ""))}`;
}

/** Whether a need says nothing that people could be found by, so that one asks back in which field. */
export const lacksField = ({ topics, languages, countries, areas }: Need): boolean => topics.length + languages.length + countries.length + areas.length === 0;

/** A single word that looks like a month is taken for a name: April, Julio, Mai. */
const isOneWord = (words: string): boolean => /^\p{L}+$/u.test(words);

/** Whether a need asks for anything that a request could ask for; words alone are looked for in texts and names, days beside them too. */
export const asksSomething = (need: Need): boolean =>
  !lacksField(need) || need.standby || need.cover || need.wanted > 1 || (need.window !== null && (need.outside || (need.rest.length === 0 && !isOneWord(need.words))));
