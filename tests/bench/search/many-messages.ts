import { sql } from "drizzle-orm";
import { sentencesByLanguage } from "~db/seed/bulk/bulk-threads";
import { locales, type Locale } from "~/platform/i18n/locales";
import { database } from "~/platform/database/connection.server";
import { foldText } from "~/platform/text/fold";
import { textVector } from "~/platform/text/vector.server";
import { arabicWords } from "~/platform/text/words";
import { rareSentences } from "./queries";

/** So many are put in by one statement: it shows progress, and Ctrl+C ends it soon. */
const batch = 50_000;
const threadLength = 50;
/** One message in so many has the rare sentence of its language. */
const rareness = 2_857;

async function keepSentence(language: Locale, place: number, text: string): Promise<void> {
  const folded = foldText(text);
  await database().execute(sql`insert into bench_sentence values (${language}, ${place}, ${text}, ${textVector(folded, language, "B")}, ${arabicWords(folded)})`);
}

/** The demonstration's sentences with what the index makes of each; a message's vector is that of its sentences one after another. */
async function keepSentences(): Promise<void> {
  await database().execute(sql`create unlogged table bench_sentence (language text, place int, text text, vector tsvector, arabic text, primary key (language, place))`);
  const known = sentencesByLanguage();
  for (const language of locales) {
    for (const [place, text] of [rareSentences[language], ...(known.get(language) ?? [])].entries()) await keepSentence(language, place, text);
  }
  await database().execute(sql`create unlogged table bench_size as select language, count(*)::int - 1 as size from bench_sentence group by language`);
}

const chance = (key: string, seed: number) => sql.raw(`abs(hashint8extended(${key}, ${seed}) % 1000000007)::int`);

/** Messages of three sentences, fifty a thread, one language a thread, every thread in one of the teams; the newest last. */
const insertMessages = (from: number, until: number) => database().execute(sql`
  insert into search_entry (kind, entity_id, team_id, language, href, title, body, arabic, vector, happened_at, as_of, author_id, facets)
  select 'message', 'bench-' || n, place.team_id, thread.language,
    '/teams/' || place.slug || '/threads/' || thread.id || '?around=' || n % ${threadLength} + 1 || '#message-' || n % ${threadLength} + 1,
    title.text, concat_ws(' ', one.text, two.text, three.text), concat_ws(' ', title.arabic, one.arabic, two.arabic, three.arabic),
    setweight(title.vector, 'A') || one.vector || two.vector || three.vector,
    now() - (1000000 - n) * interval '40 seconds', now(), ${chance("n", 5)} % 5000, case when thread.id % 5 = 0 then array['is:question'] else '{}' end
  from generate_series(${from}::int, ${until}::int) n
  join lateral (select n / ${threadLength}::int as id, (array['en', 'en', 'fr', 'es', 'ar', 'ru', 'zh'])[1 + ${chance(`n / ${threadLength}`, 1)} % 7] as language) thread on true
  join bench_size using (language)
  join bench_team place on place.number = thread.id % (select count(*)::int from bench_team)
  join bench_sentence title on title.language = thread.language and title.place = 1 + ${chance("thread.id", 1)} % size
  join bench_sentence one on one.language = thread.language and one.place = 1 + ${chance("n", 2)} % size
  join bench_sentence two on two.language = thread.language and two.place = 1 + ${chance("n", 3)} % size
  join bench_sentence three on three.language = thread.language and three.place = case when n % ${rareness} = 0 then 0 else 1 + ${chance("n", 4)} % size end`);

/** The larger indexes are made afterwards, as a restore does it; their definitions stay the schema's. */
async function withoutIndexes(work: () => Promise<void>): Promise<void> {
  const indexes = await database().execute<{ name: string; definition: string }>(sql`
    select indexname as name, indexdef as definition from pg_indexes where tablename = 'search_entry' and indexname like '%\\_index'`);
  for (const { name } of indexes) await database().execute(sql.raw(`drop index "${name}"`));
  await work();
  for (const { name, definition } of indexes) {
    console.error(`making ${name}`);
    await database().execute(sql.raw(definition));
  }
  await database().execute(sql`vacuum analyze search_entry`);
}

/** Fills the index of a scratch database with so many messages in six languages, by one statement each fifty thousand. */
export async function fillIndex(messages: number): Promise<void> {
  await keepSentences();
  await database().execute(sql`create unlogged table bench_team as select row_number() over (order by id)::int - 1 as number, id as team_id, slug from team where visibility = 'open'`);
  await withoutIndexes(async () => {
    for (let from = 0; from < messages; from += batch) {
      await insertMessages(from, Math.min(messages, from + batch) - 1);
      console.error(`${Math.min(messages, from + batch)} of ${messages} messages`);
    }
  });
}
