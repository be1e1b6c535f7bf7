import { sql } from "drizzle-orm";
import { z } from "zod";
import { membership, office, person, team, teamFormerAddress, teamResponsibility } from "~db/schema";
import { teamKinds } from "~/modules/teams/contract";
import { address, language, localised, moment, time, words } from "../fields.server";
import { numberOf, officeIds, personIds, teamIds } from "../ids.server";
import { unknownReferences } from "../known.server";
import type { Transaction } from "~/platform/database/connection.server";
import type { Part } from "../part.server";
import { storedRows, writtenTime } from "../stored-rows.server";

const schema = z.strictObject({
  slug: address,
  code: z.string().regex(/^[A-Z0-9-]{2,40}$/).nullable().default(null),
  kind: z.enum(teamKinds),
  visibility: z.enum(["open", "request", "private"]).default("open"),
  parent: z.string().nullable().default(null),
  name: localised(200),
  purpose: localised(1_000),
  languages: z.array(language).max(6).default(["en", "fr", "es", "ar", "ru", "zh"]),
  language: language.default("en"),
  leadUnit: words(100).default(""),
  terms: z.array(z.string()).max(100).default([]),
  createdAt: time,
  archivedAt: time.nullable().default(null),
  formerAddresses: z.array(address).max(1_000).default([]),
  responsibilities: z.array(z.strictObject({ person: z.string(), duty: z.enum(teamResponsibility.duty.enumValues), office: z.string().nullable().default(null) })).max(1_000).default([]),
});

type TeamLine = z.infer<typeof schema>;

/** Those above come first, so that a line's parent is always there already. */
const query = sql`
  with recursive ranked (id, depth) as (
    select id, 0 from team where parent_id is null
    union all select t.id, r.depth + 1 from team t join ranked r on t.parent_id = r.id)
  select ${team.slug}, ${team.code}, ${team.kind}, ${team.visibility}, parent.slug as parent, ${inOrder("name")} as name, ${inOrder("purpose")} as purpose,
    ${team.languages} as languages, ${team.language} as language, ${team.leadUnit} as "leadUnit", ${team.termIds} as terms, ${writtenTime(team.createdAt)} as "createdAt", ${writtenTime(team.archivedAt)} as "archivedAt",
    coalesce((select json_agg(slug order by slug collate "C") from ${teamFormerAddress} where team_id = ${team.id}), '[]') as "formerAddresses",
    coalesce((select json_agg(json_build_object('person', ${person.handle}, 'duty', duty, 'office', ${office.code}) order by duty collate "C", ${person.handle} collate "C", ${office.code} collate "C")
      from ${teamResponsibility} join ${person} on ${person.id} = ${teamResponsibility.personId} left join ${office} on ${office.id} = ${teamResponsibility.officeId}
      where ${teamResponsibility.teamId} = ${team.id}), '[]') as responsibilities
  from team join ranked on ranked.id = ${team.id} left join team parent on parent.id = ${team.parentId}
  order by ranked.depth, ${team.slug} collate "C"`;

/** jsonb keeps keys in an order of its own. */
function inOrder(column: "name" | "purpose") {
  const pair = (locale: string) => `'${locale}', team.${column} ->> '${locale}'`;
  return sql.raw(`json_build_object(${["en", "fr", "es", "ar", "ru", "zh"].map(pair).join(", ")})`);
}

/** Teams as they describe themselves. One that exists and that people belong to keeps its own description. */
export const teams: Part<TeamLine> = {
  name: "teams",
  schema,
  stored: (tx) => storedRows<TeamLine>(tx, query),

  faults(line, known) {
    const owner = line.code === null ? undefined : known.codes.get(line.code);
    const faults = [
      ...(owner !== undefined && owner !== line.slug ? [`code: belongs to the team "${owner}"`] : []),
      ...unknownReferences([
        ["parent", line.parent, known.teams],
        ...line.terms.map((term) => ["terms", term, known.terms] as [string, string, Set<string>]),
        ...line.responsibilities.map(({ person }) => ["responsibilities", person, known.people] as [string, string, Map<string, string>]),
        ...line.responsibilities.map(({ office }) => ["responsibilities", office, known.offices] as [string, string | null, Set<string>]),
      ]),
    ];
    known.teams.set(line.slug, line.code);
    if (line.code !== null) known.codes.set(line.code, line.slug);
    return faults;
  },

  async add(tx, lines) {
    let count = 0;
    for (const line of lines) {
      const parents = await teamIds(tx, [line.parent, line.slug]);
      const values = {
        code: line.code, kind: line.kind, visibility: line.visibility, parentId: line.parent === null ? null : numberOf(parents, line.parent),
        name: line.name, purpose: line.purpose, languages: line.languages, language: line.language, leadUnit: line.leadUnit, termIds: line.terms, createdAt: new Date(line.createdAt),
        archivedAt: moment(line.archivedAt),
      };
      if (!parents.has(line.slug)) count += 1;
      const nobodyYet = sql`not exists (select from ${membership} where ${membership.teamId} = ${team.id})`;
      const [taken] = await tx.insert(team).values({ slug: line.slug, ...values }).onConflictDoUpdate({ target: team.slug, set: values, setWhere: nobodyYet }).returning({ id: team.id });
      if (taken) await addWhatBelongs(tx, taken.id, line);
    }
    return count;
  },
};

/** Addresses the team had before, and who supports what in it. */
async function addWhatBelongs(tx: Transaction, teamId: number, { formerAddresses, responsibilities }: TeamLine): Promise<void> {
  if (formerAddresses.length > 0) await tx.insert(teamFormerAddress).values(formerAddresses.map((slug) => ({ slug, teamId }))).onConflictDoNothing();
  if (responsibilities.length === 0) return;
  const [people, offices] = [await personIds(tx, responsibilities.map((one) => one.person)), await officeIds(tx, responsibilities.map((one) => one.office))];
  const rows = responsibilities.map(({ person, duty, office }) => ({ teamId, duty, personId: numberOf(people, person), officeId: office === null ? null : numberOf(offices, office) }));
  await tx.insert(teamResponsibility).values(rows).onConflictDoNothing();
}
