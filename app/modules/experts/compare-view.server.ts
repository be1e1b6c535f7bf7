import { and, inArray } from "drizzle-orm";
import { person } from "~db/schema";
import { peopleVisibleTo } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { comparedAtMost } from "./contract";
import type { Need } from "./need/contract";
import { profileView } from "./profile-view.server";
import { rankPeople } from "./ranking/rank-people.server";
import type { EvidenceKind } from "./support-contract";

/** The ids of those whom the reader may see, in the order they were named. */
async function visibleOf(actor: Actor, handles: string[]) {
  const rows = await database().select({ id: person.id, handle: person.handle }).from(person).where(and(inArray(person.handle, handles), peopleVisibleTo(actor)));
  return handles.flatMap((handle) => rows.find((row) => row.handle === handle) ?? []);
}

function countKinds(evidence: { kind: EvidenceKind }[]): { kind: EvidenceKind; count: number }[] {
  const counts = new Map<EvidenceKind, number>();
  for (const { kind } of evidence) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

/** Some people side by side: what each knows, speaks, has seen and can give, and what fits a need. Those who may not be seen are left out. */
export async function compareView(actor: Actor, locale: Locale, handles: string[], need: Need | null) {
  const chosen = await visibleOf(actor, [...new Set(handles)].filter((handle) => /^[a-z0-9-]{1,80}$/.test(handle)).slice(0, comparedAtMost));
  const [profiles, ranked] = await Promise.all([
    Promise.all(chosen.map(({ handle }) => profileView(actor, handle, locale))),
    need && chosen.length > 0 ? rankPeople(actor, locale, need, { limit: comparedAtMost, among: chosen.map(({ id }) => id) }) : null,
  ]);
  return profiles.map(({ handle, name, nativeName, title, city, timeZone, expertise, languages, countries, evidence, support }) => ({
    handle, name, nativeName, title, city, timeZone,
    why: ranked?.people.find((one) => one.handle === handle)?.why ?? [],
    expertise: expertise.map(({ label, level, years }) => ({ label, level, years })),
    languages: languages.map(({ name: language, speak, read, write }) => ({ name: language, speak, read, write })),
    countries: [...new Set(countries.map((one) => one.name))],
    evidence: countKinds(evidence),
    support: support && { days: support.days, free: support.free, releasedBy: support.releasedBy, travels: support.travels, noticeDays: support.noticeDays, training: support.training },
  }));
}

export type Compared = Awaited<ReturnType<typeof compareView>>[number];
