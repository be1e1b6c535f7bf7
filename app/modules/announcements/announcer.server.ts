import { eq } from "drizzle-orm";
import { office, person } from "~db/schema";
import { officeOptions } from "~/modules/organisation/public.server";
import { personFunctions, regions } from "~/modules/organisation/contract";
import { accessTeam, teamsOf } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import type { AudienceChoice } from "./contract";
import { mayAnnounceTo, type Announcer, type Audience } from "./policy";
import type { AnnouncementInput } from "./schema.server";

/** Who the actor is, as far as announcements go. */
export async function announcerFor(actor: Actor, on: Queryable = database()): Promise<Announcer> {
  const [row] = await on
    .select({ function: person.function, officeId: office.id, region: office.region, type: office.type })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .where(eq(person.id, actor.personId));
  const place = row?.officeId && row.region ? { id: row.officeId, region: row.region, regional: row.type === "RO" } : null;
  return { organisationRole: actor.organisationRole, function: row?.function ?? "other", office: place };
}

/** The audience with what decides the right to it. A team one may not even see is no audience at all. */
export async function audienceFor(actor: Actor, audience: AnnouncementInput["audience"], on: Queryable): Promise<Audience> {
  if (audience.kind !== "team") return audience;
  try {
    const { abilities } = await accessTeam(actor, { id: audience.teamId }, "see", on);
    return { ...audience, manages: abilities.manage };
  } catch (error) {
    if (error instanceof DomainError && error.code === "not_found") return { ...audience, manages: false };
    throw error;
  }
}

/** The audiences the actor may announce something to, their teams first. Empty for most people. */
export async function audienceChoices(actor: Actor, locale: Locale): Promise<AudienceChoice[]> {
  const announcer = await announcerFor(actor);
  const [teams, offices] = await Promise.all([teamsOf(actor, locale), officeOptions(locale)]);
  const offered: (AudienceChoice & { facts: Audience })[] = [
    ...teams.map(({ id, name, slug, role }) => ({
      value: `team:${id}`, audience: { kind: "team" as const, name, slug }, facts: { kind: "team" as const, teamId: id, manages: role === "lead" || role === "coordinator" },
    })),
    { value: "all", audience: { kind: "all" }, facts: { kind: "all" } },
    ...regions.map((region) => ({ value: `region:${region}`, audience: { kind: "region" as const, region }, facts: { kind: "region" as const, region } })),
    ...personFunctions.filter((post) => post !== "other").map((post) => ({ value: `function:${post}`, audience: { kind: "function" as const, function: post }, facts: { kind: "function" as const, function: post } })),
    ...offices.map(({ id, city, name }) => ({ value: `office:${id}`, audience: { kind: "office" as const, name: `${city}: ${name}` }, facts: { kind: "office" as const, officeId: id } })),
  ];
  return offered.filter(({ facts }) => mayAnnounceTo(announcer, facts)).map(({ value, audience }) => ({ value, audience }));
}
