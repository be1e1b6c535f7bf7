import { sql } from "drizzle-orm";
import { rememberStanding } from "~/modules/experts/standing.server";
import { formatFor } from "~/platform/i18n/format";
import { locales } from "~/platform/i18n/locales";
import { database, transaction } from "~/platform/database/connection.server";
import { foldText } from "~/platform/text/fold";
import { textVector } from "~/platform/text/vector.server";
import { country, expertiseTerm } from "~db/schema";

const spoken = ["en", "fr", "es", "ar", "ru", "zh", "pt", "sw", "vi", "id"] as const;
/** People made and given words in one statement. */
const atOnce = 10_000;

/** Words and vectors of everything a profile is put together from, so that a hundred thousand are joined rather than stemmed. */
async function makeFragments(): Promise<void> {
  const db = database();
  await db.execute(sql`drop table if exists bench_fragment`);
  await db.execute(sql`create unlogged table bench_fragment (kind text, value text, vector tsvector, arabic text, primary key (kind, value))`);
  await db.execute(sql`drop aggregate if exists bench_together(tsvector)`);
  await db.execute(sql`create aggregate bench_together(tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '')`);
  const terms = await db.select({ id: expertiseTerm.id, label: expertiseTerm.label, alternatives: expertiseTerm.alternatives }).from(expertiseTerm);
  const countries = await db.select({ iso2: country.iso2 }).from(country);
  const add = async (kind: string, value: string, texts: { language: string | null; text: string }[]) => {
    const vectors = texts.map(({ language, text }) => textVector(foldText(text), language, "B"));
    const arabic = foldText(texts.find(({ language }) => language === "ar")?.text ?? "");
    await db.execute(sql`insert into bench_fragment values (${kind}, ${value}, strip(${sql.join(vectors, sql` || `)})::text::tsvector, ${arabic})`);
  };
  for (const { id, label, alternatives } of terms) await add("term", id, [...locales.map((language) => ({ language, text: label[language] })), { language: null, text: alternatives.join(" ") }]);
  for (const { iso2 } of countries) await add("country", iso2, locales.map((language) => ({ language, text: formatFor(language, "UTC").country(iso2) })));
  for (const code of spoken) await add("language", code, locales.map((language) => ({ language, text: formatFor(language, "UTC").language(code) })));
}

/** A number from 0 to 1 that is the same in each run, from a person's number and what it is for. */
const dice = (salt: string) => sql.raw(`(abs(hashtext('${salt} ' || n)::bigint)::float8 / 2147483649)`);
const oneOf = (table: string, order: string, salt: string) => sql`(select value from (select array_agg(${sql.raw(order)} order by ${sql.raw(order)}) as all_of from ${sql.raw(table)}) pool, lateral (select pool.all_of[1 + floor(${dice(salt)} * array_length(pool.all_of, 1))::int] as value) chosen)`;

async function makePeople(from: number, until: number): Promise<void> {
  const numbers = sql`generate_series(${from}::int, ${until}::int) n`;
  await transaction(async (tx) => {
    const run = (query: ReturnType<typeof sql>) => tx.execute(query);
    await run(sql`
      create temporary table made on commit drop as
      select n, 'bench-' || lpad(n::text, 7, '0') as handle, initcap(translate(left(md5(n::text), 7), '0123456789', 'aeioulmnrs')) as family, initcap(translate(left(md5('given' || n), 6), '0123456789', 'aeioulmnrs')) as given from ${numbers}`);
    await run(sql`
      insert into person (handle, email, display_name, family_name, title, function, office_id, created_at)
      select handle, handle || '@bench.meridian.example', given || ' ' || family, family, 'Specialist',
        case when ${dice("function")} < 0.03 then 'dwt_director' when ${dice("function")} < 0.2 then 'project_staff' else 'specialist' end, ${oneOf("office", "id", "office")}, now() - interval '2 years'
      from made on conflict do nothing`);
    await run(sql`create temporary table come on commit drop as select made.*, person.id from made join person using (handle) where not exists (select from profile where person_id = person.id)`);
    await run(sql`insert into profile (person_id, about, confirmed_at) select id, '', now() - interval '700 days' * ${dice("confirmed")} from come`);
    for (const [salt, share] of [["a", 1], ["b", 0.8], ["c", 0.5], ["d", 0.25]] as const) {
      await run(sql`
        insert into person_expertise (person_id, term_id, level, years, last_used)
        select id, ${oneOf("expertise_term", "id", `term ${salt}`)}, (array['working', 'advanced', 'reference'])[1 + floor(${dice(`level ${salt}`)} * 3)::int], floor(${dice(`years ${salt}`)} * 25)::int, 2018 + floor(${dice(`used ${salt}`)} * 8)::int
        from come where ${dice(`has ${salt}`)} < ${share} on conflict do nothing`);
    }
    for (const [salt, share] of [["x", 1], ["y", 0.7], ["z", 0.3]] as const) {
      const level = (skill: string) => sql`(array['B1', 'B2', 'C1', 'C2'])[1 + floor(${dice(`${skill} ${salt}`)} * 4)::int]`;
      await run(sql`
        insert into person_language (person_id, language, speak, read, write)
        select id, (string_to_array(${spoken.join(" ")}, ' '))[1 + floor(power(${dice(`language ${salt}`)}, 2) * ${spoken.length})::int], ${level("speak")}, ${level("read")}, ${level("write")}
        from come where ${dice(`speaks ${salt}`)} < ${share} on conflict do nothing`);
    }
    for (const salt of ["one", "two"]) {
      await run(sql`
        insert into person_country (person_id, country_iso2, kind, from_year, until_year)
        select id, ${oneOf("country", "iso2", `country ${salt}`)}, (array['posting', 'mission', 'project', 'remote'])[1 + floor(${dice(`kind ${salt}`)} * 4)::int], 2010 + floor(${dice(`from ${salt}`)} * 10)::int, 2021
        from come where ${dice(`worked ${salt}`)} < 0.7 on conflict do nothing`);
    }
    await run(sql`
      insert into evidence (person_id, kind, happened_on, term_id, title, language)
      select id, 'publication', current_date - (${dice("when")} * 2500)::int, (select term_id from person_expertise where person_id = id order by term_id limit 1), 'A study', 'en' from come where ${dice("published")} < 0.4`);
    await run(sql`
      insert into taken_time (person_id, begins, ends, kind)
      select id, date_trunc('day', now()) + interval '1 day' * floor(${dice("busy")} * 120), date_trunc('day', now()) + interval '1 day' * (floor(${dice("busy")} * 120) + 10), 'mission' from come where ${dice("has time")} < 0.6`);
    await run(sql`insert into support_terms (person_id, travels) select id, (array['anywhere', 'anywhere', 'own_region', 'remote_only'])[1 + floor(${dice("travels")} * 4)::int] from come`);
    await run(sql`insert into clearance (person_id, kind, valid_until) select id, 'security_training', current_date + (${dice("trained")} * 900)::int - 200 from come where ${dice("has training")} < 0.7`);
    // An audience that differs from the usual, for one in twenty.
    await run(sql`insert into profile_audience (person_id, field, audience) select id, (array['languages', 'expertise', 'availability'])[1 + floor(${dice("field")} * 3)::int], 'team' from come where ${dice("private")} < 0.05`);
    await run(sql`
      update profile set names = lower(come.family || ' ' || come.given || ' ' || come.handle), arabic = coalesce(words.arabic, ''),
        vector = setweight(to_tsvector('simple', come.family || ' ' || come.given || ' ' || come.handle), 'A') || coalesce(words.vector, '')
      from come left join lateral (
        select bench_together(setweight(fragment.vector, 'B')) as vector, string_agg(fragment.arabic, ' ') as arabic from bench_fragment fragment
        where (fragment.kind = 'term' and fragment.value in (select term_id from person_expertise where person_id = come.id))
          or (fragment.kind = 'country' and fragment.value in (select country_iso2 from person_country where person_id = come.id))
          or (fragment.kind = 'language' and fragment.value in (select language from person_language where person_id = come.id))) words on true
      where profile.person_id = come.id`);
    const ids = await tx.execute<{ id: number }>(sql`select id from come`);
    for (let at = 0; at < ids.length; at += 5_000) await rememberStanding(tx, ids.slice(at, at + 5_000).map(({ id }) => id));
  });
}

/** Fills the directory up to so many invented profiles, ten thousand in a few statements; tells how far it is. May be repeated and raised. */
export async function makeProfiles(people: number, say: (line: string) => void): Promise<void> {
  await makeFragments();
  for (let from = 1; from <= people; from += atOnce) {
    await makePeople(from, Math.min(people, from + atOnce - 1));
    say(`profiles: ${Math.min(people, from + atOnce - 1)} of ${people}`);
  }
  await database().execute(sql`analyze`);
}
