import { msg, plural } from "@lingui/core/macro";
import { and, asc, eq, inArray, lt, sql } from "drizzle-orm";
import { person, savedSearch } from "~db/schema";
import { peopleVisibleTo } from "~/modules/teams/public.server";
import { actorById } from "~/platform/auth/actor-by-id.server";
import { database, transaction } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { eachAlone } from "~/platform/jobs/each-alone.server";
import { sendMail } from "~/platform/mail/mail.server";
import { whoFits } from "./who-fits.server";

/** How many are looked at in one turn, and how long one rests after it. */
const lookedAtOnce = 100;
const restHours = 20;

/** Looks at kept searches whose owner wants to hear; whoever fits newly, as the owner may know it at this moment, is told of once. Appends `experts.search_found`. */
export async function followSearches(now: Date): Promise<void> {
  const isDue = and(eq(savedSearch.notifies, true), lt(savedSearch.lookedAt, sql`${now.toISOString()}::timestamptz - make_interval(hours => ${restHours})`));
  const due = await database().select().from(savedSearch)
    .where(isDue)
    .orderBy(asc(savedSearch.lookedAt)).limit(lookedAtOnce);
  await eachAlone("experts.follow-searches", due, async (search) => {
    const actor = (await actorById(search.personId))?.actor;
    const fitting = actor ? (await whoFits(actor, search.query)).map(({ id }) => id) : [];
    const known = new Set(search.knownIds);
    const fresh = fitting.filter((id) => !known.has(id));
    await transaction(async (tx) => {
      const [claimed] = await tx.update(savedSearch).set({ lookedAt: now, knownIds: [...known, ...fresh] })
        .where(and(eq(savedSearch.id, search.id), isDue)).returning({ id: savedSearch.id });
      if (claimed && fresh.length > 0) await appendEvent(tx, "experts.search_found", { searchId: search.id, personIds: fresh });
    });
  });
}

/** The letter to the owner, with the names of those whom they may still see. */
export async function mailFound({ searchId, personIds }: { searchId: number; personIds: number[] }): Promise<void> {
  const [kept] = await database().select({ name: savedSearch.name, query: savedSearch.query, personId: savedSearch.personId, email: person.email, owner: person.displayName })
    .from(savedSearch).innerJoin(person, eq(person.id, savedSearch.personId)).where(eq(savedSearch.id, searchId));
  const { actor } = (kept && (await actorById(kept.personId))) ?? {};
  if (!kept || !actor) return;
  const people = await database().select({ name: person.displayName, title: person.title, handle: person.handle }).from(person).where(and(inArray(person.id, personIds), peopleVisibleTo(actor)));
  if (people.length === 0) return;
  const count = people.length;
  const i18n = i18nFor(actor.locale ?? "en");
  const [search, owner, base] = [kept.name, kept.owner, environment().publicUrl];
  const [lines, page] = [people.map(({ name, title, handle }) => `${[name, title].filter(Boolean).join(", ")}\n${base}/experts/${handle}`).join("\n\n"), `${base}/experts?${kept.query}`];
  await sendMail({
    to: kept.email,
    subject: i18n._(msg({ id: "experts.mail.found.subject", message: plural(count, { one: `# more person fits “${search}”`, other: `# more people fit “${search}”` }) })),
    text: i18n._(msg({ id: "experts.mail.found.text", message: `Dear ${owner},\n\nThey fit the search that you keep as “${search}”:\n\n${lines}\n\nThe whole answer, and where to stop these letters:\n\n${page}\n${base}/experts/kept` })),
  });
}
