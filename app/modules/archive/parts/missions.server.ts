import { sql } from "drizzle-orm";
import { z } from "zod";
import { archiveKey, mission, missionMember, person } from "~db/schema";
import { idsByKey, rememberKeys } from "../archive-keys.server";
import { day, key, time } from "../fields.server";
import { numberOf, personIds } from "../ids.server";
import { doubledKey, unknownReferences } from "../known.server";
import type { Part } from "../part.server";
import { storedRows, writtenTime } from "../stored-rows.server";

const schema = z.strictObject({
  key,
  country: z.string(),
  term: z.string(),
  startsOn: day,
  endsOn: day,
  mode: z.enum(mission.mode.enumValues).default("on_site"),
  reportFiledOn: day.nullable().default(null),
  report: z.string().nullable().default(null),
  createdAt: time,
  members: z.array(z.strictObject({ person: z.string(), leads: z.boolean().default(false) })).max(100).default([]),
});

type MissionLine = z.infer<typeof schema>;

const query = sql`
  select named.key as key, ${mission.countryIso2} as country, ${mission.termId} as term, ${mission.startsOn}::text as "startsOn", ${mission.endsOn}::text as "endsOn",
    ${mission.mode} as mode, ${mission.reportFiledOn}::text as "reportFiledOn", report.key as report, ${writtenTime(mission.createdAt)} as "createdAt",
    coalesce((select json_agg(json_build_object('person', ${person.handle}, 'leads', leads) order by ${person.handle} collate "C")
      from ${missionMember} join ${person} on ${person.id} = ${missionMember.personId} where ${missionMember.missionId} = ${mission.id}), '[]') as members
  from ${mission} join ${archiveKey} named on named.kind = 'mission' and named.entity_id = ${mission.id}
    left join ${archiveKey} report on report.kind = 'document' and report.entity_id = ${mission.reportDocumentId}
  order by ${mission.startsOn}, named.key collate "C"`;

/** Journeys and help from afar, with those who went. */
export const missions: Part<MissionLine> = {
  name: "missions",
  schema,
  stored: (tx) => storedRows<MissionLine>(tx, query),

  faults(line, known) {
    return [
      ...doubledKey(known, "mission", line.key),
      ...(line.startsOn > line.endsOn ? ["endsOn: lies before the first day"] : []),
      ...(line.members.filter(({ leads }) => leads).length > 1 ? ["members: one leads at most"] : []),
      ...unknownReferences([
        ["country", line.country, known.countries], ["term", line.term, known.terms], ["report", line.report, known.documents],
        ...line.members.map((member) => ["members", member.person, known.people] as [string, string, Map<string, string>]),
      ]),
    ];
  },

  async add(tx, lines) {
    const here = await idsByKey(tx, "mission", lines.map((line) => line.key));
    const missing = lines.filter((line) => !here.has(line.key));
    if (missing.length === 0) return 0;
    const reports = await idsByKey(tx, "document", missing.flatMap(({ report }) => report ?? []));
    const people = await personIds(tx, missing.flatMap(({ members }) => members.map((member) => member.person)));
    const stored = await tx.insert(mission).values(missing.map((line) => ({
      countryIso2: line.country, termId: line.term, startsOn: line.startsOn, endsOn: line.endsOn, mode: line.mode, reportFiledOn: line.reportFiledOn,
      reportDocumentId: line.report === null ? null : numberOf(reports, line.report), createdAt: new Date(line.createdAt),
    }))).returning({ id: mission.id });
    const named = missing.map((line, place) => ({ line, id: stored[place]?.id ?? 0 }));
    await rememberKeys(tx, "mission", named.map(({ line, id }) => ({ key: line.key, entityId: id })));
    const members = named.flatMap(({ line, id }) => line.members.map(({ person, leads }) => ({ missionId: id, personId: numberOf(people, person), leads })));
    if (members.length > 0) await tx.insert(missionMember).values(members);
    return missing.length;
  },
};
