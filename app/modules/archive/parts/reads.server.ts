import { sql } from "drizzle-orm";
import { z } from "zod";
import { archiveKey, person, thread, threadRead } from "~db/schema";
import { idsByKey } from "../archive-keys.server";
import { numberOf, personIds } from "../ids.server";
import { unknownReferences } from "../known.server";
import type { Part } from "../part.server";
import { storedRows, toTheMillisecond } from "../stored-rows.server";

const schema = z.strictObject({ thread: z.string(), person: z.string(), seq: z.int().min(1) });

type ReadLine = z.infer<typeof schema>;

const query = sql`
  select ${archiveKey.key} as thread, ${person.handle} as person, ${threadRead.lastReadSeq} as seq
  from ${threadRead} join ${thread} on ${thread.id} = ${threadRead.threadId} join ${person} on ${person.id} = ${threadRead.personId}
    join ${archiveKey} on ${archiveKey.kind} = 'thread' and ${archiveKey.entityId} = ${thread.id}
  where ${thread.mergedIntoId} is null
  order by ${toTheMillisecond(thread.createdAt)}, ${archiveKey.key} collate "C", ${person.handle} collate "C"`;

/** How far people have read, so that what they know does not greet them as new; a thread that was merged holds nothing to read. */
export const reads: Part<ReadLine> = {
  name: "reads",
  schema,
  stored: (tx) => storedRows<ReadLine>(tx, query),

  faults: (line, known) => unknownReferences([["thread", line.thread, known.threads], ["person", line.person, known.people]]),

  async add(tx, lines) {
    const [threads, people] = [await idsByKey(tx, "thread", lines.map((line) => line.thread)), await personIds(tx, lines.map((line) => line.person))];
    const rows = lines.map((line) => sql`(${numberOf(threads, line.thread)}::int, ${numberOf(people, line.person)}::int, ${line.seq}::int)`);
    const added = await tx.execute(sql`
      insert into ${threadRead} (thread_id, person_id, last_read_seq)
      select ${thread.id}, given.person_id, least(given.seq, ${thread.lastSeq}) from (values ${sql.join(rows, sql`, `)}) as given (thread_id, person_id, seq)
      join ${thread} on ${thread.id} = given.thread_id where ${thread.lastSeq} > 0
      on conflict do nothing returning 1`);
    return added.length;
  },
};
