import { appendFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { it } from "vitest";
import { database, sqlPool, transaction } from "~/platform/database/connection.server";
import { rememberWords } from "~/modules/experts/findable-words.server";
import { findablePerson } from "~/modules/experts/findable-people.server";
import { indexEntry, indexingMoment } from "~/modules/search/index-entry.server";
import { search } from "~/modules/search/search.server";
import { expertList } from "~/modules/experts/expert-list.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { actorFor } from "../../support/actors";

const out = (line: string) => appendFileSync(process.env.MEASURE_OUT ?? "measure.txt", `${line}\n`);
it("measures", async () => {
  const db = database();
  await db.execute(sql`insert into person (handle, email, display_name, family_name, title, office_id)
    select 'p-'||n, 'p'||n||'@x.example', initcap(substr(md5(n::text),1,6))||' '||initcap(substr(md5((n%900)::text),1,7)), initcap(substr(md5((n%900)::text),1,7)), 'Specialist', (select id from office order by id offset n % 100 limit 1) from generate_series(1,2000) n`);
  await db.execute(sql`insert into profile (person_id, about) select id, 'I have worked on wages and inspection, see '||md5(id::text) from person on conflict do nothing`);
  await db.execute(sql`insert into person_expertise (person_id, term_id, level, years) select p.id, t.id, 'advanced', 5 from person p, lateral (select id from expertise_term where level > 1 order by md5(p.id::text||id) limit 5) t`);
  await db.execute(sql`insert into person_language (person_id, language, speak) select p.id, l, 'C1' from person p, lateral (select l from unnest(array['en','fr','es','ar','ru','zh','pt','sw']) l order by md5(p.id::text||l) limit 3) t`);
  await db.execute(sql`insert into person_country (person_id, country_iso2, kind, from_year) select p.id, c.iso2, 'mission', 2020 from person p, lateral (select iso2 from country order by md5(p.id::text||iso2) limit 4) c`);
  const ids = (await db.execute<{ id: number }>(sql`select id from person`)).map((r) => r.id);
  let at = Date.now();
  const moment = await indexingMoment();
  const work = async () => { for (let id = ids.pop(); id !== undefined; id = ids.pop()) { const one = id; await transaction((tx) => rememberWords(tx, one)); const thing = await findablePerson(one); if (thing) await indexEntry("person", thing, moment); } };
  await Promise.all([work(), work(), work(), work()]);
  out(`2000 people remembered and indexed in ${Date.now() - at} ms`);
  for (let round = 1; round < 10; round++) {
    const shift = 100_000 * round;
    await db.execute(sql`insert into person (id, handle, email, display_name, family_name, title, office_id) select id+${shift}, handle||'-r'||${shift}, ${shift}||email, display_name, family_name, title, office_id from person where id < 100000`);
    await db.execute(sql`insert into profile (person_id, about, names, folded, vector) select person_id+${shift}, about, names, folded, vector from profile where person_id < 100000`);
    for (const [table, cols] of [["person_expertise", "term_id, level, years"], ["person_language", "language, speak"], ["person_country", "country_iso2, kind, from_year"]]) await db.execute(sql.raw(`insert into ${table} (person_id, ${cols}) select person_id+${shift}, ${cols} from ${table} where person_id < 100000`));
    await db.execute(sql.raw(`insert into search_entry (kind, entity_id, team_id, language, href, title, body, folded, names, vector, happened_at, as_of) select kind, (entity_id::int+${shift})::text, team_id, language, href||'-r${shift}', title, body, folded, names, vector, happened_at, as_of from search_entry where kind='person' and entity_id::int < 100000`));
  }
  // 100,000 messages
  await db.execute(sql`insert into team (slug, kind, name, purpose) values ('m', 'thematic', '{"en":"M"}', '{"en":"M"}')`);
  await db.execute(sql.raw(`insert into search_entry (kind, entity_id, team_id, language, href, title, body, folded, vector, happened_at, as_of)
    select 'message', 'm'||n, (select id from team where slug='m'), 'en', '/teams/m/threads/'||(n/20)||'?around=1#message-'||n, 'Thread '||(n/20), t, lower(t), to_tsvector('english', t), now() - make_interval(mins => n), now()
    from generate_series(1,200000) n, lateral (select 'wages and inspection '||string_agg(md5((n*i % 5000)::text), ' ')||' policy '||n as t from generate_series(1,30) i) x`));
  await db.execute(sql`vacuum analyze`.mapWith(String)).catch(() => undefined);
  await sqlPool().unsafe("vacuum analyze");
  out(JSON.stringify(await db.execute(sql`select count(*) from person`)));
  const reader = await actorFor(await buildPerson(db));
  const guest = await actorFor(await buildPerson(db, { organisationRole: "guest" }));
  const time = async (name: string, run: () => Promise<unknown>) => {
    await run(); const times = [];
    for (let i = 0; i < 7; i++) { at = performance.now(); await run(); times.push(performance.now() - at); }
    out(`${name}: ${times.sort((a, b) => a - b)[3]?.toFixed(1)} ms`);
  };
  const cases: [string, Parameters<typeof expertList>[2]][] = [
    ["nothing asked", { q: "", page: 1 }], ["page 500", { q: "", page: 500 }], ["actuarial", { q: "actuarial valuation", page: 1 }], ["broad: social protection", { q: "social protection", page: 1 }],
    ["broadest: specialist", { q: "specialist", page: 1 }], ["french niger actuary", { q: "actuaire français Niger", page: 1 }], ["partly", { q: "actuaire français Niger zzzqq", page: 1 }],
    ["typo", { q: "Spcialistt", page: 1 }], ["chinese", { q: "精算", page: 1 }], ["arabic", { q: "الحماية", page: 1 }],
    ["term D", { q: "", term: "D", page: 1 }], ["lang+country", { q: "", language: "fr", level: "B2", country: "NE", page: 1 }], ["region", { q: "", region: "AF", page: 1 }],
  ];
  for (const [name, filters] of cases) await time(`experts ${name} (${(await expertList(reader, "en", filters)).count})`, () => expertList(reader, "en", filters));
  await time("experts as guest", () => expertList(guest, "en", { q: "specialist", page: 1 }));
  for (const q of ["specialist", "inspection", "wages policy", "actuaire Niger", "Spcialistt", "精算", "الحماية", "policy 777", "123456"]) await time(`search ${q} ${JSON.stringify((await search(reader, "en", q)).groups.map((g) => [g.group, g.count, g.more]))}`, () => search(reader, "en", q));
  for (const g of ["people", "threads"] as const) await time(`search only ${g}`, () => search(reader, "en", "inspection", g));
  // explain what was run
  const pool = sqlPool();
  const seen: string[] = [];
  (globalThis as { explain?: (q: string, p: unknown[]) => void }).explain = undefined;
  void pool; void seen;
}, 290_000);
