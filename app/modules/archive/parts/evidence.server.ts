import { sql } from "drizzle-orm";
import { z } from "zod";
import { evidence, person, team } from "~db/schema";
import { idsByKey } from "../archive-keys.server";
import { day, key, words, writtenLanguage } from "../fields.server";
import { numberOf, personIds, teamIds } from "../ids.server";
import { unknownReferences } from "../known.server";
import { messageId } from "../message-id.server";
import type { Part } from "../part.server";
import { storedRows } from "../stored-rows.server";

const schema = z.strictObject({
  person: z.string(),
  kind: z.enum(evidence.kind.enumValues),
  happenedOn: day,
  term: z.string().nullable().default(null),
  country: z.string().nullable().default(null),
  title: words(500).default(""),
  language: writtenLanguage,
  link: z.string().max(2_000).regex(/^https:\/\//, "must begin with https://").nullable().default(null),
  visibility: z.enum(evidence.visibility.enumValues).default("staff"),
  team: z.string().nullable().default(null),
  message: key.nullable().default(null),
  document: z.string().nullable().default(null),
  mission: z.string().nullable().default(null),
  confirmedBy: z.string().nullable().default(null),
});

type EvidenceLine = z.infer<typeof schema>;

const query = sql`
  select ${person.handle} as person, ${evidence.kind} as kind, ${evidence.happenedOn}::text as "happenedOn", ${evidence.termId} as term, ${evidence.countryIso2} as country,
    ${evidence.title} as title, ${evidence.language} as language, ${evidence.link} as link, ${evidence.visibility} as visibility, ${team.slug} as team,
    ${evidence.messageId} as message, told.key as document, went.key as mission, confirmer.handle as "confirmedBy"
  from ${evidence} join ${person} on ${person.id} = ${evidence.personId} left join ${team} on ${team.id} = ${evidence.teamId}
    left join person confirmer on confirmer.id = ${evidence.confirmedById}
    left join archive_key told on told.kind = 'document' and told.entity_id = ${evidence.documentId}
    left join archive_key went on went.kind = 'mission' and went.entity_id = ${evidence.missionId}
  order by ${person.handle} collate "C", ${evidence.happenedOn}, ${evidence.kind} collate "C", ${evidence.title} collate "C", ${evidence.termId} collate "C",
    ${evidence.countryIso2} collate "C", ${evidence.messageId}, told.key collate "C", went.key collate "C", confirmer.handle collate "C"`;

/** What people did that shows what they know. */
export const evidences: Part<EvidenceLine> = {
  name: "evidence",
  schema,
  stored: (tx) => storedRows<EvidenceLine>(tx, query),

  faults: (line, known) => [
    ...unknownReferences([
      ["person", line.person, known.people], ["term", line.term, known.terms], ["country", line.country, known.countries], ["team", line.team, known.teams],
      ["document", line.document, known.documents], ["mission", line.mission, known.missions], ["confirmedBy", line.confirmedBy, known.people],
    ]),
    ...((line.kind === "confirmation") === (line.confirmedBy !== null) ? [] : ["confirmedBy: stands with confirmations, and nowhere else"]),
    ...((line.visibility === "team") === (line.team !== null) ? [] : ["team: stands where the visibility is \"team\", and nowhere else"]),
  ],

  async add(tx, lines) {
    const people = await personIds(tx, lines.flatMap((line) => [line.person, line.confirmedBy]));
    const teams = await teamIds(tx, lines.map((line) => line.team));
    const documents = await idsByKey(tx, "document", lines.flatMap(({ document }) => document ?? []));
    const missions = await idsByKey(tx, "mission", lines.flatMap(({ mission }) => mission ?? []));
    const of = (ids: Map<string, number>, name: string | null) => (name === null ? null : numberOf(ids, name));
    const rows = lines.map((line) => sql`(${numberOf(people, line.person)}::int, ${line.kind}::text, ${line.happenedOn}::date, ${line.term}::text, ${line.country}::text,
      ${line.title}::text, ${line.language}::text, ${line.link}::text, ${line.visibility}::text, ${of(teams, line.team)}::int,
      ${line.message === null ? null : messageId(line.message)}::uuid, ${of(documents, line.document)}::int, ${of(missions, line.mission)}::int, ${of(people, line.confirmedBy)}::int)`);
    const added = await tx.execute(sql`
      insert into ${evidence} (person_id, kind, happened_on, term_id, country_iso2, title, language, link, visibility, team_id, message_id, document_id, mission_id, confirmed_by_id)
      select * from (values ${sql.join(rows, sql`, `)}) as given (person_id, kind, happened_on, term_id, country_iso2, title, language, link, visibility, team_id, message_id, document_id, mission_id, confirmed_by_id)
      where not exists (select from ${evidence} e where e.person_id = given.person_id and e.kind = given.kind and e.happened_on = given.happened_on and e.title = given.title
        and (e.term_id, e.country_iso2, e.message_id, e.document_id, e.mission_id, e.confirmed_by_id) is not distinct from (given.term_id, given.country_iso2, given.message_id, given.document_id, given.mission_id, given.confirmed_by_id))
        and (given.message_id is null or exists (select from message m where m.id = given.message_id))
      on conflict do nothing returning 1`);
    return added.length;
  },
};
