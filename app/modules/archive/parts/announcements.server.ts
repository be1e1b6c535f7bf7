import { sql } from "drizzle-orm";
import { z } from "zod";
import { announcement, office, person, team } from "~db/schema";
import { renderText } from "~/platform/rich-text/render-text";
import { moment, someLanguages, time } from "../fields.server";
import { numberOf, officeIds, personIds, teamIds } from "../ids.server";
import { unknownReferences } from "../known.server";
import type { Part } from "../part.server";
import { storedRows, writtenTime } from "../stored-rows.server";

const schema = z.strictObject({
  id: z.uuid(), author: z.string(), audience: z.enum(announcement.audience.enumValues), region: z.enum(announcement.region.enumValues).nullable().default(null),
  office: z.string().nullable().default(null), function: z.enum(announcement.function.enumValues).nullable().default(null), team: z.string().nullable().default(null),
  title: someLanguages(200), text: someLanguages(5_000), publishedAt: time, correctedAt: time.nullable().default(null), expiresAt: time, withdrawnAt: time.nullable().default(null),
});

type AnnouncementLine = z.infer<typeof schema>;

const query = sql`
  select ${announcement.submissionId} as id, ${person.handle} as author, ${announcement.audience} as audience, ${announcement.region} as region, ${office.code} as office, ${announcement.function} as function, ${team.slug} as team,
    ${announcement.title} as title, ${announcement.source} as text, ${writtenTime(announcement.publishedAt)} as "publishedAt", ${writtenTime(announcement.correctedAt)} as "correctedAt", ${writtenTime(announcement.expiresAt)} as "expiresAt", ${writtenTime(announcement.withdrawnAt)} as "withdrawnAt"
  from ${announcement} join ${person} on ${person.id} = ${announcement.authorId} left join ${office} on ${office.id} = ${announcement.officeId} left join ${team} on ${team.id} = ${announcement.teamId}
  order by ${announcement.submissionId}`;

/** The audience and its name go together. */
const named = (line: AnnouncementLine): string[] => (["region", "office", "function", "team"] as const)
  .filter((part) => (line.audience === part) !== (line[part] !== null)).map((part) => `${part}: goes with this audience alone`);

/** What audiences were told; who has put it away is not kept. */
export const announcements: Part<AnnouncementLine> = {
  name: "announcements",
  schema,
  stored: (tx) => storedRows<AnnouncementLine>(tx, query),
  faults: (line, known) => [...unknownReferences([["author", line.author, known.people], ["office", line.office, known.offices], ["team", line.team, known.teams]]), ...named(line)],

  async add(tx, lines) {
    const [people, offices, teams] = [await personIds(tx, lines.map((line) => line.author)), await officeIds(tx, lines.map((line) => line.office)), await teamIds(tx, lines.map((line) => line.team))];
    const rows = lines.map(({ id, author, office: code, team: slug, text, publishedAt, correctedAt, expiresAt, withdrawnAt, ...line }) => ({
      ...line, submissionId: id, authorId: numberOf(people, author), officeId: code === null ? null : numberOf(offices, code), teamId: slug === null ? null : numberOf(teams, slug), source: text,
      html: Object.fromEntries(Object.entries(text).map(([language, source]) => [language, renderText(source ?? "")?.html ?? ""])),
      publishedAt: new Date(publishedAt), correctedAt: moment(correctedAt), expiresAt: new Date(expiresAt), withdrawnAt: moment(withdrawnAt),
    }));
    return (await tx.insert(announcement).values(rows).onConflictDoNothing().returning({ id: announcement.id })).length;
  },
};
