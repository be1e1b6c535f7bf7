import { sql } from "drizzle-orm";
import { z } from "zod";
import { archiveKey, person, team, thread } from "~db/schema";
import { maxTitleLength, threadKinds } from "~/modules/discussion/contract";
import { idsByKey, rememberKeys } from "../archive-keys.server";
import { addressNumber, key, language, someWords, time } from "../fields.server";
import { numberOf, personIds, teamIds } from "../ids.server";
import { numbersToKeep } from "../keep-numbers.server";
import { unknownReferences } from "../known.server";
import { messageId } from "../message-id.server";
import type { Part } from "../part.server";
import { storedRows, toTheMillisecond, writtenTime } from "../stored-rows.server";

const schema = z.strictObject({
  key,
  number: addressNumber,
  team: z.string(),
  kind: z.enum(threadKinds).default("discussion"),
  title: someWords(maxTitleLength),
  language,
  terms: z.array(z.string()).max(100).default([]),
  author: z.string(),
  createdAt: time,
  answer: key.nullable().default(null),
});

type ThreadLine = z.infer<typeof schema>;

const query = sql`
  select ${archiveKey.key} as key, ${thread.id} as number, ${team.slug} as team, ${thread.kind} as kind, ${thread.title} as title, ${thread.language} as language,
    ${thread.termIds} as terms, ${person.handle} as author, ${writtenTime(thread.createdAt)} as "createdAt", ${thread.answerId} as answer
  from ${thread} join ${archiveKey} on ${archiveKey.kind} = 'thread' and ${archiveKey.entityId} = ${thread.id}
    join ${team} on ${team.id} = ${thread.teamId} join ${person} on ${person.id} = ${thread.authorId}
  order by ${toTheMillisecond(thread.createdAt)}, ${archiveKey.key} collate "C"`;

/** Threads without their messages, which follow. */
export const threads: Part<ThreadLine> = {
  name: "threads",
  schema,
  stored: (tx) => storedRows<ThreadLine>(tx, query),

  faults(line, known, _archive, number) {
    const here = known.threads.get(line.key);
    if (line.answer !== null) known.answers.set(messageId(line.answer), { thread: line.key, number });
    if (here === undefined) known.threads.set(line.key, { last: 0, stored: false });
    return [
      ...(here && !here.stored ? ["key: stands there twice"] : []),
      ...unknownReferences([
        ["team", line.team, known.teams], ["author", line.author, known.people],
        ...line.terms.map((term) => ["terms", term, known.terms] as [string, string, Set<string>]),
      ]),
    ];
  },

  async add(tx, lines) {
    const here = await idsByKey(tx, "thread", lines.map((line) => line.key));
    const missing = lines.filter((line) => !here.has(line.key));
    if (missing.length === 0) return 0;
    const [teams, people] = [await teamIds(tx, missing.map((line) => line.team)), await personIds(tx, missing.map((line) => line.author))];
    const numbers = await numbersToKeep(tx, "thread", missing.map((line) => line.number));
    const rowOf = (line: ThreadLine) => ({
      teamId: numberOf(teams, line.team), kind: line.kind, title: line.title, language: line.language, termIds: line.terms,
      authorId: numberOf(people, line.author), createdAt: new Date(line.createdAt), lastMessageAt: new Date(line.createdAt),
    });
    const kept = missing.flatMap((line) => (line.number !== null && numbers.delete(line.number) ? [{ line, id: line.number }] : []));
    const keeps = new Set(kept.map(({ line }) => line));
    const others = missing.filter((line) => !keeps.has(line));
    if (kept.length > 0) await tx.insert(thread).overridingSystemValue().values(kept.map(({ line, id }) => ({ ...rowOf(line), id })));
    const numbered = others.length > 0 ? await tx.insert(thread).values(others.map(rowOf)).returning({ id: thread.id }) : [];
    const all = [...kept, ...others.map((line, place) => ({ line, id: numbered[place]?.id ?? 0 }))];
    await rememberKeys(tx, "thread", all.map(({ line, id }) => ({ key: line.key, entityId: id })));
    return missing.length;
  },
};
