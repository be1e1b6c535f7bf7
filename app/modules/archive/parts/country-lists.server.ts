import { sql } from "drizzle-orm";
import { z } from "zod";
import { countryList, countryMeeting, countryNote, listedCountry, person, team } from "~db/schema";
import { countryFacts } from "~/modules/countries/contract";
import { renderMessage } from "~/modules/discussion/public.server";
import { address, day, language, someLanguages, someWords, time, year } from "../fields.server";
import { numberOf, personIds, teamIds } from "../ids.server";
import { unknownReferences } from "../known.server";
import type { Part } from "../part.server";
import { storedRows, writtenTime } from "../stored-rows.server";

const meeting = z.strictObject({ day, title: someWords(300), language });
const note = z.strictObject({ kind: z.enum(countryNote.kind.enumValues), notedOn: day, language, text: someWords(20_000), author: z.string(), createdAt: time });
const listed = z.strictObject({
  country: z.string(), since: day.nullable().default(null), until: day.nullable().default(null), focal: z.string().nullable().default(null),
  frameworkFrom: year.nullable().default(null), frameworkUntil: year.nullable().default(null), updatedAt: time, updatedBy: z.string().nullable().default(null),
  meetings: z.array(meeting).max(1_000).default([]), notes: z.array(note).max(5_000).default([]),
});
const schema = z.strictObject({
  team: z.string(), slug: address, title: someLanguages(200), purpose: someLanguages(1_000).default({}), facts: z.array(z.enum(countryFacts)).default([]), createdAt: time,
  countries: z.array(listed).max(300).default([]),
});

type ListLine = z.infer<typeof schema>;

const meetings = sql`coalesce((
  select jsonb_agg(jsonb_build_object('day', ${countryMeeting.day}, 'title', ${countryMeeting.title}, 'language', ${countryMeeting.language}) order by ${countryMeeting.day}, ${countryMeeting.title} collate "C")
  from ${countryMeeting} where ${countryMeeting.listId} = ${listedCountry.listId} and ${countryMeeting.countryIso2} = ${listedCountry.countryIso2}), '[]')`;

const notes = sql`coalesce((
  select jsonb_agg(jsonb_build_object('kind', ${countryNote.kind}, 'notedOn', ${countryNote.notedOn}, 'language', ${countryNote.language}, 'text', ${countryNote.source},
    'author', author.handle, 'createdAt', ${writtenTime(countryNote.createdAt)}) order by ${countryNote.notedOn}, ${writtenTime(countryNote.createdAt)}, ${countryNote.source} collate "C")
  from ${countryNote} join person author on author.id = ${countryNote.authorId}
  where ${countryNote.listId} = ${listedCountry.listId} and ${countryNote.countryIso2} = ${listedCountry.countryIso2}), '[]')`;

const query = sql`
  select ${team.slug} as team, ${countryList.slug} as slug, ${countryList.title} as title, ${countryList.purpose} as purpose, to_jsonb(${countryList.facts}) as facts, ${writtenTime(countryList.createdAt)} as "createdAt",
    coalesce((
      select jsonb_agg(jsonb_build_object('country', ${listedCountry.countryIso2}, 'since', ${listedCountry.since}, 'until', ${listedCountry.until}, 'focal', focal.handle,
        'frameworkFrom', ${listedCountry.frameworkFrom}, 'frameworkUntil', ${listedCountry.frameworkUntil}, 'updatedAt', ${writtenTime(listedCountry.updatedAt)}, 'updatedBy', updater.handle,
        'meetings', ${meetings}, 'notes', ${notes}) order by ${listedCountry.countryIso2})
      from ${listedCountry} left join ${person} focal on focal.id = ${listedCountry.focalPersonId} left join ${person} updater on updater.id = ${listedCountry.updatedById}
      where ${listedCountry.listId} = ${countryList.id} and ${listedCountry.removedAt} is null), '[]') as countries
  from ${countryList} join ${team} on ${team.id} = ${countryList.teamId}
  order by ${team.slug} collate "C", ${countryList.slug} collate "C"`;

const peopleOf = ({ countries }: ListLine): string[] => countries.flatMap(({ focal, updatedBy, notes: written }) => [focal, updatedBy, ...written.map(({ author }) => author)].filter((handle) => handle !== null));

/** The lists of countries that teams keep, with what they keep of each. A list that is there already stays as it is. */
export const countryLists: Part<ListLine> = {
  name: "country-lists",
  schema,
  stored: (tx) => storedRows<ListLine>(tx, query),
  faults: (line, known) => unknownReferences([
    ["team", line.team, known.teams],
    ...line.countries.map(({ country }): [string, string, Set<string>] => ["country", country, known.countries]),
    ...peopleOf(line).map((handle): [string, string, Map<string, string>] => ["person", handle, known.people]),
  ]),

  async add(tx, lines) {
    const [teams, people] = [await teamIds(tx, lines.map((line) => line.team)), await personIds(tx, lines.flatMap(peopleOf))];
    const idOf = (handle: string | null) => (handle === null ? null : numberOf(people, handle));
    let added = 0;
    for (const { team: owner, slug, title, purpose, facts, createdAt, countries } of lines) {
      const [list] = await tx.insert(countryList).values({ teamId: numberOf(teams, owner), slug, title, purpose, facts, createdAt: new Date(createdAt) }).onConflictDoNothing().returning({ id: countryList.id });
      if (!list) continue;
      added++;
      for (const { country: countryIso2, since, until, focal, frameworkFrom, frameworkUntil, updatedAt, updatedBy, meetings: planned, notes: written } of countries) {
        const place = { listId: list.id, countryIso2 };
        await tx.insert(listedCountry).values({ ...place, since, until, focalPersonId: idOf(focal), frameworkFrom, frameworkUntil, updatedAt: new Date(updatedAt), updatedById: idOf(updatedBy) });
        if (planned.length > 0) await tx.insert(countryMeeting).values(planned.map((one) => ({ ...place, ...one })));
        if (written.length > 0) {
          await tx.insert(countryNote).values(written.map(({ text, author, createdAt: at, ...one }) => {
            const { source, html } = renderMessage(text);
            return { ...place, ...one, source, html, authorId: numberOf(people, author), createdAt: new Date(at) };
          }));
        }
      }
    }
    return added;
  },
};
