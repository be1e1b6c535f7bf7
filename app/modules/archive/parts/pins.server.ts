import { sql } from "drizzle-orm";
import { z } from "zod";
import { archiveKey, person, team, teamPin } from "~db/schema";
import { pinKinds } from "~/modules/teams/contract";
import { idsByKey } from "../archive-keys.server";
import { key, time } from "../fields.server";
import { numberOf, personIds, teamIds } from "../ids.server";
import { unknownReferences } from "../known.server";
import type { Part } from "../part.server";
import { storedRows, writtenTime } from "../stored-rows.server";

const schema = z.strictObject({ team: z.string(), kind: z.enum(pinKinds), thing: key, position: z.int().min(0).max(10_000), pinnedBy: z.string().nullable().default(null), createdAt: time });

type PinLine = z.infer<typeof schema>;

const query = sql`
  select ${team.slug} as team, ${teamPin.kind} as kind, ${archiveKey.key} as thing, ${teamPin.position} as position, ${person.handle} as "pinnedBy", ${writtenTime(teamPin.createdAt)} as "createdAt"
  from ${teamPin} join ${team} on ${team.id} = ${teamPin.teamId}
    join ${archiveKey} on ${archiveKey.kind} = ${teamPin.kind} and ${archiveKey.entityId} = ${teamPin.targetId}
    left join ${person} on ${person.id} = ${teamPin.pinnedById}
  order by ${team.slug} collate "C", ${teamPin.position}, ${teamPin.kind} collate "C", ${archiveKey.key} collate "C"`;

/** What teams keep at the top. */
export const pins: Part<PinLine> = {
  name: "pins",
  schema,
  stored: (tx) => storedRows<PinLine>(tx, query),

  faults: (line, known) => unknownReferences([
    ["team", line.team, known.teams], ["thing", line.thing, line.kind === "thread" ? known.threads : known.documents], ["pinnedBy", line.pinnedBy, known.people],
  ]),

  async add(tx, lines) {
    const [teams, people] = [await teamIds(tx, lines.map((line) => line.team)), await personIds(tx, lines.map((line) => line.pinnedBy))];
    const keysOf = (kind: PinLine["kind"]) => lines.flatMap((line) => (line.kind === kind ? [line.thing] : []));
    const things = { thread: await idsByKey(tx, "thread", keysOf("thread")), document: await idsByKey(tx, "document", keysOf("document")) };
    const rows = lines.map(({ team: slug, kind, thing, position, pinnedBy, createdAt }) => ({
      teamId: numberOf(teams, slug), kind, targetId: numberOf(things[kind], thing), position, createdAt: new Date(createdAt), pinnedById: pinnedBy === null ? null : numberOf(people, pinnedBy),
    }));
    return (await tx.insert(teamPin).values(rows).onConflictDoNothing().returning({ id: teamPin.targetId })).length;
  },
};
