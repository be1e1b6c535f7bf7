import { sql } from "drizzle-orm";
import { z } from "zod";
import { office, person, team, teamResponsibility } from "~db/schema";
import { teamDuties } from "~/modules/teams/contract";
import { numberOf, officeIds, personIds, teamIds } from "../ids.server";
import { unknownReferences } from "../known.server";
import type { Part } from "../part.server";
import { storedRows } from "../stored-rows.server";

const schema = z.strictObject({ team: z.string(), person: z.string(), duty: z.enum(teamDuties), office: z.string().nullable().default(null) });

type DutyLine = z.infer<typeof schema>;

const query = sql`
  select ${team.slug} as team, ${person.handle} as person, ${teamResponsibility.duty} as duty, ${office.code} as office
  from ${teamResponsibility} join ${team} on ${team.id} = ${teamResponsibility.teamId} join ${person} on ${person.id} = ${teamResponsibility.personId}
    left join ${office} on ${office.id} = ${teamResponsibility.officeId}
  order by ${team.slug} collate "C", ${person.handle} collate "C", ${teamResponsibility.duty} collate "C", ${office.code} collate "C" nulls first`;

/** Who in a team supports what, and for the countries of which office. */
export const responsibilities: Part<DutyLine> = {
  name: "responsibilities",
  schema,
  stored: (tx) => storedRows<DutyLine>(tx, query),
  faults: (line, known) => unknownReferences([["team", line.team, known.teams], ["person", line.person, known.people], ["office", line.office, known.offices]]),

  async add(tx, lines) {
    const [teams, people, offices] = [await teamIds(tx, lines.map((line) => line.team)), await personIds(tx, lines.map((line) => line.person)), await officeIds(tx, lines.map((line) => line.office))];
    const rows = lines.map(({ team: slug, person: handle, duty, office: code }) => ({ teamId: numberOf(teams, slug), personId: numberOf(people, handle), duty, officeId: code === null ? null : numberOf(offices, code) }));
    return (await tx.insert(teamResponsibility).values(rows).onConflictDoNothing().returning({ id: teamResponsibility.id })).length;
  },
};
