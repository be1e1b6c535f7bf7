import { sql } from "drizzle-orm";
import { z } from "zod";
import { person, standbyList, standbyPlace, team } from "~db/schema";
import { address, day, someLanguages, someWords, time, words } from "../fields.server";
import { numberOf, personIds, teamIds } from "../ids.server";
import { unknownReferences } from "../known.server";
import type { Part } from "../part.server";
import { storedRows, writtenTime } from "../stored-rows.server";

const place = z.strictObject({ person: z.string(), fromDay: day, untilDay: day.nullable().default(null), offer: words(500).default(""), contact: someWords(500), updatedAt: time });
const schema = z.strictObject({
  team: z.string(), slug: address, title: someLanguages(200), purpose: someLanguages(1_000).default({}), readyHours: z.int().min(1).max(1_000), createdAt: time,
  places: z.array(place).max(5_000).default([]),
});

type ListLine = z.infer<typeof schema>;

const query = sql`
  select ${team.slug} as team, ${standbyList.slug} as slug, ${standbyList.title} as title, ${standbyList.purpose} as purpose, ${standbyList.readyHours} as "readyHours", ${writtenTime(standbyList.createdAt)} as "createdAt",
    coalesce((
      select jsonb_agg(jsonb_build_object('person', ${person.handle}, 'fromDay', ${standbyPlace.fromDay}, 'untilDay', ${standbyPlace.untilDay}, 'offer', ${standbyPlace.offer},
        'contact', ${standbyPlace.contact}, 'updatedAt', ${writtenTime(standbyPlace.updatedAt)}) order by ${person.handle} collate "C")
      from ${standbyPlace} join ${person} on ${person.id} = ${standbyPlace.personId}
      where ${standbyPlace.listId} = ${standbyList.id} and ${standbyPlace.removedAt} is null), '[]') as places
  from ${standbyList} join ${team} on ${team.id} = ${standbyList.teamId}
  order by ${team.slug} collate "C", ${standbyList.slug} collate "C"`;

/** Who stands by in a team, and how they are reached outside office hours: private to those who may call them. */
export const standbyLists: Part<ListLine> = {
  name: "standby-lists",
  schema,
  stored: (tx) => storedRows<ListLine>(tx, query),
  faults: (line, known) => unknownReferences([["team", line.team, known.teams], ...line.places.map((one): [string, string, Map<string, string>] => ["person", one.person, known.people])]),

  async add(tx, lines) {
    const [teams, people] = [await teamIds(tx, lines.map((line) => line.team)), await personIds(tx, lines.flatMap(({ places }) => places.map((one) => one.person)))];
    let added = 0;
    for (const { team: owner, slug, title, purpose, readyHours, createdAt, places } of lines) {
      const [list] = await tx.insert(standbyList).values({ teamId: numberOf(teams, owner), slug, title, purpose, readyHours, createdAt: new Date(createdAt) }).onConflictDoNothing().returning({ id: standbyList.id });
      if (!list) continue;
      added++;
      if (places.length === 0) continue;
      await tx.insert(standbyPlace).values(places.map(({ person: handle, updatedAt, ...one }) => ({ listId: list.id, personId: numberOf(people, handle), updatedAt: new Date(updatedAt), ...one })));
    }
    return added;
  },
};
