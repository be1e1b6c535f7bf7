import { eq, sql } from "drizzle-orm";
import { document, membership, message, team, teamPin, thread } from "~db/schema";
import type { SeedClock } from "~db/seed/clock";
import { seedDocuments, seedThreads } from "~db/seed/content";
import { seedGroups, seedPins, type SeedGroup } from "~db/seed/content/team-life";
import { findPerson } from "~db/seed/people/find-person";
import { renderMessage } from "~/modules/discussion/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { stableUuid } from "./stable-uuid";

/** Writes how the demo's teams are run: working groups, what is pinned, who supports which subregion. */
export async function insertTeamLife(tx: Transaction, clock: SeedClock, idByHandle: Map<string, number>): Promise<void> {
  for (const group of seedGroups) await insertGroup(tx, clock, group, idByHandle);
  for (const [code, pins] of Object.entries(seedPins)) await insertPins(tx, code, pins);
  await insertResponsibilities(tx);
}

async function teamIdOf(tx: Transaction, code: string): Promise<number> {
  const [found] = await tx.select({ id: team.id }).from(team).where(eq(team.code, code));
  if (!found) throw new Error(`The demo's teams name ${code}, which is not there.`);
  return found.id;
}

async function insertGroup(tx: Transaction, clock: SeedClock, group: SeedGroup, idByHandle: Map<string, number>): Promise<void> {
  const { slug, visibility, name, purpose, terms, opening } = group;
  const parentId = await teamIdOf(tx, group.inside);
  const [founded] = await tx.insert(team)
    .values({ slug, kind: "working_group", visibility, parentId, name, purpose, termIds: terms, createdAt: clock.daysAgo(group.daysAgo) })
    .returning({ id: team.id });
  const teamId = founded!.id;
  const idOf = (slot: Parameters<typeof findPerson>[0]) => idByHandle.get(findPerson(slot)) ?? 0;
  const [leadId, replierId] = [idOf(group.lead), idOf(opening.reply.author)];
  const ids = new Set([leadId, ...group.members.map(idOf)]);
  const joinedAt = clock.daysAgo(group.daysAgo - 0.5);
  await tx.insert(membership).values([...ids].map((personId) => ({ teamId: parentId, personId, joinedAt: clock.daysAgo(group.daysAgo + 20) }))).onConflictDoNothing();
  await tx.insert(membership).values([...ids].map((personId) => ({ teamId, personId, joinedAt, role: personId === leadId ? "lead" as const : "member" as const })));
  const [begun, answered] = [clock.daysAgo(group.daysAgo - 1), clock.daysAgo(group.daysAgo - 2.1)];
  const [started] = await tx.insert(thread)
    .values({ teamId, kind: "discussion", title: opening.title, language: opening.language, authorId: leadId, termIds: terms, createdAt: begun, lastSeq: 2, lastMessageAt: answered })
    .returning({ id: thread.id });
  const said = (seq: number, authorId: number, { text, language }: Pick<SeedGroup["opening"], "text" | "language">, createdAt: Date) =>
    ({ id: stableUuid(`${slug}/${seq}`), threadId: started!.id, seq, authorId, language, createdAt, ...renderMessage(text) });
  await tx.insert(message).values([said(1, leadId, opening, begun), said(2, replierId, opening.reply, answered)]);
}

async function insertPins(tx: Transaction, code: string, pins: (typeof seedPins)[string]): Promise<void> {
  const teamId = await teamIdOf(tx, code);
  const [leader] = await tx.select({ id: membership.personId }).from(membership).where(sql`${membership.teamId} = ${teamId} and ${membership.role} = 'lead'`).limit(1);
  for (const [index, pin] of pins.entries()) {
    const kind = pin.thread ? "thread" as const : "document" as const;
    const title = pin.thread ? seedThreads.find(({ key }) => key === pin.thread)?.title : seedDocuments.find(({ key }) => key === pin.document)?.title;
    const table = kind === "thread" ? thread : document;
    const [found] = await tx.select({ id: table.id }).from(table).where(sql`${table.teamId} = ${teamId} and ${table.title} = ${title ?? ""}`);
    if (!found) throw new Error(`The demo pins ${pin.thread ?? pin.document} in ${code}, which is not there.`);
    await tx.insert(teamPin).values({ teamId, kind, targetId: found.id, position: index + 1, pinnedById: leader?.id ?? null });
  }
}

/**
 * In teams of the organisation a specialist of each decent work team answers for its countries, whoever
 * has known the field longest; the specialists for employers and workers answer for those of their office.
 */
async function insertResponsibilities(tx: Transaction): Promise<void> {
  await tx.execute(sql`
    insert into membership (team_id, person_id, role, joined_at)
    select t.id, p.id, 'member', p.created_at from team t join person p on p.function in ('employers_specialist', 'workers_specialist') and p.status = 'active'
    join office o on o.id = p.office_id and o.type in ('DWT', 'DWT/CO')
    where t.code in ${Object.keys(seedPins)} on conflict do nothing`);
  await tx.execute(sql`
    insert into team_responsibility (team_id, person_id, duty, office_id)
    select team_id, person_id, duty, office_id from (
      select distinct on (m.team_id, p.office_id, duty.name) m.team_id, m.person_id, duty.name as duty, p.office_id
      from membership m
      join team t on t.id = m.team_id and t.code in ${Object.keys(seedPins)}
      join person p on p.id = m.person_id and p.status = 'active' and p.organisation_role <> 'guest'
      join office o on o.id = p.office_id and o.type in ('DWT', 'DWT/CO')
      cross join lateral (select case p.function when 'specialist' then 'field' when 'employers_specialist' then 'employers' when 'workers_specialist' then 'workers' end as name) duty
      left join lateral (
        select max(coalesce(known.years, 0)) as years from person_expertise known
        where known.person_id = p.id and known.term_id = any (t.term_ids)
      ) field on true
      where duty.name is not null and m.role <> 'observer' and (duty.name <> 'field' or field.years is not null)
      order by m.team_id, p.office_id, duty.name, field.years desc nulls last, p.id
    ) named
    on conflict do nothing`);
}
