import { eq, sql, type AnyColumn, type SQL } from "drizzle-orm";
import { membership, person, profileAudience } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { audiences, chosenFields, fixedFields, type Audience, type ChosenField, type FixedField, type ProfileField } from "./fields";

/** Who asks, as far as it decides what they may know. */
export type Reader = Pick<Actor, "personId" | "organisationRole">;

/** Somebody of the staff who shares no team and no duty station with anybody: knows what all colleagues may know. */
export const anyColleague: Reader = { personId: 0, organisationRole: "staff" };

/** A guest, who shares a team with whomever they see: knows what all guests may know. */
export const anyGuest: Reader = { personId: 0, organisationRole: "guest" };

const sharesTeam = (reader: Reader, personId: AnyColumn | SQL) => sql`${personId} in (
  select theirs.person_id from ${membership} mine join ${membership} theirs on theirs.team_id = mine.team_id where mine.person_id = ${reader.personId})`;

const sharesOffice = (reader: Reader, personId: AnyColumn | SQL) => sql`${personId} in (
  select colleague.id from ${person} me join ${person} colleague on colleague.office_id = me.office_id where me.id = ${reader.personId})`;

/** Whether an audience that a row names reaches this reader; for rows of `profile_audience` called `chosen`. */
function reaches(reader: Reader): SQL {
  const own = sql`chosen.person_id = ${reader.personId}`;
  if (reader.organisationRole === "guest") return sql`(${own} or chosen.audience = 'guests')`;
  const theirs = sql.raw("chosen.person_id");
  return sql`(${own} or chosen.audience in ('organisation', 'guests')
    or (chosen.audience in ('team', 'office') and ${sharesTeam(reader, theirs)})
    or (chosen.audience = 'office' and ${sharesOffice(reader, theirs)}))`;
}

/** Whether what is usual for a part reaches everybody like this reader. */
const usualReaches = (usual: Audience, { organisationRole }: Reader) => audiences.indexOf(usual) >= audiences.indexOf(organisationRole === "guest" ? "guests" : "organisation");

function mayKnowFixed({ personId, organisationRole }: Reader, field: FixedField, whose: AnyColumn | SQL): SQL {
  const own = sql`${whose} = ${personId}`;
  const isStaff = organisationRole !== "guest";
  switch (fixedFields[field]) {
    case "organisation": return isStaff ? sql`true` : own;
    case "mobility_officers": return isStaff ? sql`(${own} or exists (select from ${person} officer where officer.id = ${personId} and officer.function = 'mobility_officer'))` : own;
    case "self": return own;
  }
}

/**
 * For a query with a column that names a person: whether this reader may know that part of their profile. It is asked by
 * everything that tells, finds, counts, compares, ranks or exports the part, and nowhere is it decided otherwise. Whether the
 * person may be seen at all is `peopleVisibleTo`.
 */
export function mayKnow(reader: Reader, field: ProfileField, whose: AnyColumn | SQL): SQL<boolean> {
  if (!(field in chosenFields)) return sql<boolean>`(${mayKnowFixed(reader, field as FixedField, whose)})`;
  const rows = sql`select from ${profileAudience} chosen where chosen.person_id = ${whose} and chosen.field = ${sql.raw(`'${field}'`)}`;
  return usualReaches(chosenFields[field as ChosenField].usual, reader)
    ? sql<boolean>`(not exists (${rows} and not ${reaches(reader)}))`
    : sql<boolean>`(${whose} = ${reader.personId} or exists (${rows} and ${reaches(reader)}))`;
}

/** Each part of a profile, and whether a reader may know it. */
export type Sight = Record<ProfileField, boolean>;

/** The same for one person and all parts at once. */
export async function sightOf(reader: Reader, personId: number): Promise<Sight> {
  const fields = [...Object.keys(chosenFields), ...Object.keys(fixedFields)] as ProfileField[];
  const columns = Object.fromEntries(fields.map((field) => [field, mayKnow(reader, field, person.id)])) as Record<ProfileField, SQL<boolean>>;
  const [row] = await database().select(columns).from(person).where(eq(person.id, personId));
  return row ?? (Object.fromEntries(fields.map((field) => [field, false])) as Sight);
}

/** Whom a person chose to know each part; what they did not choose is as usual. */
export async function audiencesOf(personId: number): Promise<Record<ChosenField, Audience>> {
  const rows = await database().select({ field: profileAudience.field, audience: profileAudience.audience }).from(profileAudience).where(eq(profileAudience.personId, personId));
  const usual = Object.entries(chosenFields).map(([field, { usual: audience }]) => [field, audience]);
  return Object.fromEntries([...usual, ...rows.map(({ field, audience }) => [field, audience])]) as Record<ChosenField, Audience>;
}
