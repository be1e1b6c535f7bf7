import { sql } from "drizzle-orm";
import { workingDays } from "~/modules/experts/half-days.server";
import { database } from "~/platform/database/connection.server";

/** What a request needs of a person; each part that is left out excludes nobody. */
export interface Need {
  field: string;
  /** Read where the help is given in writing, spoken otherwise. */
  language?: { code: string; level: string; skill?: "speak" | "read" };
  /** First and last day within which somebody is wanted, and for how many working days on end. */
  window?: { from: string; until: string; days: number };
  /** On site in a country: it needs somebody who travels there and, in a fragile State, valid security training. */
  onSite?: string;
  /** Not from this region. */
  notRegion?: string;
  /** Has not written this study. */
  notAuthorOf?: string;
  /** On call for disasters, here or anywhere. */
  standbyIn?: string;
  /** Wishes to fill a gap in this region. */
  shortAssignmentIn?: string;
}

type Candidate = { id: number; handle: string; country: string | null };

const knowsWell = (field: string) => sql`exists (
  with recursive down(id) as (select ${field}::text union all select t.id from expertise_term t join down on t.parent_id = down.id)
  select from person_expertise e where e.person_id = p.id and e.term_id in (select id from down) and e.level in ('advanced', 'reference'))`;

function conditions(need: Need) {
  const { language, window, onSite, notRegion, notAuthorOf, standbyIn, shortAssignmentIn } = need;
  const skill = sql.identifier(language?.skill ?? "speak");
  return [
    knowsWell(need.field),
    language && sql`exists (select from person_language l where l.person_id = p.id and l.language = ${language.code} and l.${skill} >= ${language.level})`,
    onSite && sql`(t.travels = 'anywhere' or (t.travels = 'own_region' and o.region = (select region from country where iso2 = ${onSite})))`,
    onSite && sql`((select fragile from country where iso2 = ${onSite}) is null or exists (
      select from clearance c where c.person_id = p.id and c.kind = 'security_training' and c.valid_until >= ${window?.until ?? "9999-12-31"}))`,
    notRegion && sql`o.region <> ${notRegion}`,
    notAuthorOf && sql`not exists (select from evidence e where e.person_id = p.id and e.title = ${notAuthorOf})`,
    standbyIn && sql`(t.standby = 'world' or (t.standby = 'region' and o.region = ${standbyIn}))`,
    shortAssignmentIn && sql`exists (select from mobility_wish w where w.person_id = p.id and w.short_assignment and (w.regions = '{}' or ${shortAssignmentIn} = any (w.regions)))`,
  ].filter((condition) => condition !== undefined && condition !== "");
}

/** First days, within a window, of stretches of free working days as long as wanted. */
export async function freeStretches(handle: string, { from, until, days }: NonNullable<Need["window"]>): Promise<string[]> {
  const [who] = await database().execute<Candidate>(sql`
    select p.id, p.handle, o.country_iso2 as country from person p left join office o on o.id = p.office_id where p.handle = ${handle}`);
  const taken = await database().execute<{ begins: string; ends: string }>(sql`
    select begins::text, ends::text from taken_time where person_id = ${who?.id ?? 0} and ends > ${from}::timestamp order by begins`);
  const span = workingDays(from, 200, who?.country ?? null, taken).filter(({ day }) => day <= until);
  return span.filter((_, place) => {
    const stretch = span.slice(place, place + days);
    return stretch.length === days && stretch.every(({ morning, afternoon }) => morning && afternoon);
  }).map(({ day }) => day);
}

/** Whoever meets a need, guests aside, in the order of handles. */
export async function whoFits(need: Need): Promise<string[]> {
  const rows = await database().execute<Candidate>(sql`
    select p.id, p.handle, o.country_iso2 as country
    from person p join person_post post on post.person_id = p.id join support_terms t on t.person_id = p.id join office o on o.id = p.office_id
    where ${sql.join(conditions(need), sql` and `)} order by p.handle`);
  if (!need.window) return rows.map(({ handle }) => handle);
  const fitting: string[] = [];
  for (const { handle } of rows) if ((await freeStretches(handle, need.window)).length > 0) fitting.push(handle);
  return fitting;
}

/** Who must release somebody's time. */
export async function releaserOf(handle: string): Promise<string | null> {
  const [row] = await database().execute<{ handle: string | null }>(sql`
    select r.handle from person p join person_post post on post.person_id = p.id left join person r on r.id = post.released_by_id where p.handle = ${handle}`);
  return row?.handle ?? null;
}

/** Who is consulted about work in a country: its covering director, the team's director, and the team's two bureau specialists. */
export async function consultedFor(iso2: string) {
  const rows = await database().execute<{ kind: string; function: string; handle: string }>(sql`
    select c.kind, p.function, p.handle from coverage c join person p on p.office_id = c.office_id
    where c.country_iso2 = ${iso2} and c.valid_until is null and p.status = 'active'
      and p.function in ('country_office_director', 'dwt_director', 'regional_director', 'employers_specialist', 'workers_specialist')
      and (c.kind = 'administrative' or exists (select from office o where o.id = c.office_id and o.type <> 'RO'))
    order by p.handle`);
  const of = (kind: string, serves: string) => rows.filter((row) => row.kind === kind && row.function === serves).map(({ handle }) => handle);
  return {
    covering: [...of("administrative", "country_office_director"), ...of("administrative", "dwt_director"), ...of("administrative", "regional_director")],
    team: of("technical", "dwt_director"),
    employers: of("technical", "employers_specialist"),
    workers: of("technical", "workers_specialist"),
  };
}

/** What somebody can show for a field or a country, the latest first. */
export const evidenceFor = async (handle: string, { field, country }: { field?: string; country?: string }): Promise<{ kind: string; title: string; link: string | null; reported: boolean }[]> =>
  database().execute(sql`
    select e.kind, e.title, e.link, m.report_filed_on is not null as reported
    from evidence e join person p on p.id = e.person_id left join mission m on m.id = e.mission_id
    where p.handle = ${handle} and e.visibility <> 'owner'
      and (${field ?? null}::text is null or e.term_id = ${field ?? null}) and (${country ?? null}::text is null or e.country_iso2 = ${country ?? null})
    order by e.happened_on desc`);
