import { sql } from "drizzle-orm";
import { z } from "zod";
import { membership, person, team } from "~db/schema";
import { membershipRoles } from "~/modules/teams/contract";
import { time } from "../fields.server";
import { numberOf, personIds, teamIds } from "../ids.server";
import { unknownReferences } from "../known.server";
import type { Part } from "../part.server";
import { storedRows, writtenTime } from "../stored-rows.server";

const schema = z.strictObject({ team: z.string(), person: z.string(), role: z.enum(membershipRoles).default("member"), joinedAt: time });

type MembershipLine = z.infer<typeof schema>;

const query = sql`
  select ${team.slug} as team, ${person.handle} as person, ${membership.role} as role, ${writtenTime(membership.joinedAt)} as "joinedAt"
  from ${membership} join ${team} on ${team.id} = ${membership.teamId} join ${person} on ${person.id} = ${membership.personId}
  order by ${team.slug} collate "C", ${person.handle} collate "C"`;

/** Who belongs to which team, as what. */
export const memberships: Part<MembershipLine> = {
  name: "memberships",
  schema,
  stored: (tx) => storedRows<MembershipLine>(tx, query),

  faults(line, known) {
    const pair = `member ${line.team} ${line.person}`;
    const faults = [
      ...unknownReferences([["team", line.team, known.teams], ["person", line.person, known.people]]),
      ...(known.pairs.has(pair) ? ["person: stands in this team twice"] : []),
    ];
    known.pairs.add(pair);
    return faults;
  },

  async add(tx, lines) {
    const [teams, people] = [await teamIds(tx, lines.map((line) => line.team)), await personIds(tx, lines.map((line) => line.person))];
    const rows = lines.map(({ team, person, role, joinedAt }) => ({ teamId: numberOf(teams, team), personId: numberOf(people, person), role, joinedAt: new Date(joinedAt) }));
    return (await tx.insert(membership).values(rows).onConflictDoNothing().returning({ personId: membership.personId })).length;
  },
};
