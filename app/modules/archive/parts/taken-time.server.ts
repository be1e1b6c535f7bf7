import { sql } from "drizzle-orm";
import { z } from "zod";
import { archiveKey, person, takenTime } from "~db/schema";
import { idsByKey } from "../archive-keys.server";
import { numberOf, personIds } from "../ids.server";
import { unknownReferences } from "../known.server";
import type { Part } from "../part.server";
import { storedRows } from "../stored-rows.server";

/** Noon or midnight on the clock of the duty station, without a zone. */
const halfDay = z.string().regex(/^\d{4}-\d\d-\d\dT(00|12):00$/, "must be a noon or a midnight: 2025-03-01T12:00");

const schema = z.strictObject({ person: z.string(), begins: halfDay, ends: halfDay, kind: z.enum(takenTime.kind.enumValues), mission: z.string().nullable().default(null) });

type TimeLine = z.infer<typeof schema>;

const written = (column: "begins" | "ends") => sql.raw(`to_char(taken_time.${column}, 'YYYY-MM-DD"T"HH24:MI')`);

const query = sql`
  select ${person.handle} as person, ${written("begins")} as begins, ${written("ends")} as ends, ${takenTime.kind} as kind, ${archiveKey.key} as mission
  from ${takenTime} join ${person} on ${person.id} = ${takenTime.personId}
    left join ${archiveKey} on ${archiveKey.kind} = 'mission' and ${archiveKey.entityId} = ${takenTime.missionId}
  order by ${person.handle} collate "C", ${takenTime.begins}, ${takenTime.ends}, ${takenTime.kind} collate "C", ${archiveKey.key} collate "C"`;

/** When people's time is taken, and by what: private to them. */
export const takenTimes: Part<TimeLine> = {
  name: "taken-time",
  schema,
  stored: (tx) => storedRows<TimeLine>(tx, query),

  faults: (line, known) => [
    ...unknownReferences([["person", line.person, known.people], ["mission", line.mission, known.missions]]),
    ...(line.begins < line.ends ? [] : ["ends: does not lie after the beginning"]),
  ],

  async add(tx, lines) {
    const [people, missions] = [await personIds(tx, lines.map((line) => line.person)), await idsByKey(tx, "mission", lines.flatMap(({ mission }) => mission ?? []))];
    const rows = lines.map(({ person, begins, ends, kind, mission }) =>
      sql`(${numberOf(people, person)}::int, ${begins}::timestamp, ${ends}::timestamp, ${kind}::text, ${mission === null ? null : numberOf(missions, mission)}::int)`);
    const added = await tx.execute(sql`
      insert into ${takenTime} (person_id, begins, ends, kind, mission_id)
      select * from (values ${sql.join(rows, sql`, `)}) as given (person_id, begins, ends, kind, mission_id)
      where not exists (select from ${takenTime} t where t.person_id = given.person_id and t.begins = given.begins and t.ends = given.ends
        and t.kind = given.kind and t.mission_id is not distinct from given.mission_id) returning 1`);
    return added.length;
  },
};
