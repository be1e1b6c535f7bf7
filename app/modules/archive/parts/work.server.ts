import { sql } from "drizzle-orm";
import { z } from "zod";
import { clearance, mobilityWish, person, personPost, supportTerms } from "~db/schema";
import { regions } from "~/modules/organisation/contract";
import { day, time, words } from "../fields.server";
import { numberOf, personIds } from "../ids.server";
import { unknownReferences } from "../known.server";
import type { Part } from "../part.server";
import { storedRows, writtenTime } from "../stored-rows.server";

const schema = z.strictObject({
  person: z.string(),
  post: z.strictObject({
    unit: words(100).default(""), grade: z.enum(personPost.grade.enumValues).nullable().default(null), contract: z.enum(personPost.contract.enumValues).default("regular"), contractEnds: day.nullable().default(null),
    lineManager: z.string().nullable().default(null), releasedBy: z.string().nullable().default(null),
  }).nullable().default(null),
  support: z.strictObject({
    travels: z.enum(supportTerms.travels.enumValues).default("anywhere"), noticeDays: z.int().min(0).max(120), otherRegionsDays: z.int().min(0).max(66),
    standby: z.enum(supportTerms.standby.enumValues).default("no"), travelLimit: words(1_000).default(""), updatedAt: time,
  }).nullable().default(null),
  wish: z.strictObject({
    regions: z.array(z.enum(regions)).max(10), earliest: day.nullable().default(null), shortAssignment: z.boolean().default(false), aim: words(2_000).default(""), updatedAt: time,
  }).nullable().default(null),
  clearances: z.array(z.strictObject({ kind: z.enum(clearance.kind.enumValues), country: z.string().nullable().default(null), validUntil: day })).max(300).default([]),
});

type WorkLine = z.infer<typeof schema>;

const query = sql`
  select ${person.handle} as person,
    (select json_build_object('unit', unit, 'grade', grade, 'contract', contract, 'contractEnds', contract_ends, 'lineManager', manager.handle, 'releasedBy', releaser.handle)
      from ${personPost} left join person manager on manager.id = ${personPost.lineManagerId} left join person releaser on releaser.id = ${personPost.releasedById}
      where ${personPost.personId} = ${person.id}) as post,
    (select json_build_object('travels', travels, 'noticeDays', notice_days, 'otherRegionsDays', other_regions_days, 'standby', standby, 'travelLimit', travel_limit, 'updatedAt', ${writtenTime(supportTerms.updatedAt)})
      from ${supportTerms} where person_id = ${person.id}) as support,
    (select json_build_object('regions', regions, 'earliest', earliest, 'shortAssignment', short_assignment, 'aim', aim, 'updatedAt', ${writtenTime(mobilityWish.updatedAt)})
      from ${mobilityWish} where person_id = ${person.id}) as wish,
    coalesce((select json_agg(json_build_object('kind', kind, 'country', country_iso2, 'validUntil', valid_until) order by kind collate "C", country_iso2 collate "C")
      from ${clearance} where person_id = ${person.id}), '[]') as clearances
  from ${person}
  where exists (select from ${personPost} where person_id = ${person.id}) or exists (select from ${supportTerms} where person_id = ${person.id})
    or exists (select from ${mobilityWish} where person_id = ${person.id}) or exists (select from ${clearance} where person_id = ${person.id})
  order by ${person.handle} collate "C"`;

/** How people belong to the house, on what terms they help, what they hold and where they would go: partly private to them. */
export const work: Part<WorkLine> = {
  name: "work",
  schema,
  stored: (tx) => storedRows<WorkLine>(tx, query),

  faults: (line, known) => [
    ...unknownReferences([
      ["person", line.person, known.people], ["post.lineManager", line.post?.lineManager ?? null, known.people], ["post.releasedBy", line.post?.releasedBy ?? null, known.people],
      ...line.clearances.map(({ country }) => ["clearances", country, known.countries] as [string, string | null, Set<string>]),
    ]),
    ...line.clearances.filter(({ kind, country }) => (kind === "visa") !== (country !== null)).map(() => "clearances: a visa has a country, and nothing else has one"),
  ],

  async add(tx, lines) {
    const people = await personIds(tx, lines.flatMap(({ person, post }) => [person, post?.lineManager ?? null, post?.releasedBy ?? null]));
    const of = (handle: string | null) => (handle === null ? null : numberOf(people, handle));
    const owned = lines.map((line) => ({ ...line, personId: numberOf(people, line.person) }));
    const posts = owned.flatMap(({ personId, post }) => (post ? [{ personId, unit: post.unit, grade: post.grade, contract: post.contract, contractEnds: post.contractEnds, lineManagerId: of(post.lineManager), releasedById: of(post.releasedBy) }] : []));
    const terms = owned.flatMap(({ personId, support }) => (support ? [{ personId, ...support, updatedAt: new Date(support.updatedAt) }] : []));
    const wishes = owned.flatMap(({ personId, wish }) => (wish ? [{ personId, ...wish, updatedAt: new Date(wish.updatedAt) }] : []));
    const held = owned.flatMap(({ personId, clearances }) => clearances.map(({ kind, country, validUntil }) => ({ personId, kind, countryIso2: country, validUntil })));
    let added = 0;
    if (posts.length > 0) added += (await tx.insert(personPost).values(posts).onConflictDoNothing().returning({ id: personPost.personId })).length;
    if (terms.length > 0) added += (await tx.insert(supportTerms).values(terms).onConflictDoNothing().returning({ id: supportTerms.personId })).length;
    if (wishes.length > 0) added += (await tx.insert(mobilityWish).values(wishes).onConflictDoNothing().returning({ id: mobilityWish.personId })).length;
    if (held.length > 0) added += (await tx.insert(clearance).values(held).onConflictDoNothing().returning({ id: clearance.id })).length;
    return added;
  },
};
