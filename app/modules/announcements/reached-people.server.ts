import { and, asc, eq, gt, isNull, ne } from "drizzle-orm";
import { announcement, office, person } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { reachedBy } from "./audience-predicates.server";

/** Whom an announcement that stands reaches, its author left out: ids in their order, those after one, so many at once. */
export async function peopleReachedBy(announcementId: number, after: number, limit: number): Promise<{ authorId: number; personIds: number[] }> {
  const [told] = await database().select().from(announcement).where(and(eq(announcement.id, announcementId), isNull(announcement.withdrawnAt)));
  if (!told) return { authorId: 0, personIds: [] };
  const rows = await database().select({ id: person.id }).from(person).leftJoin(office, eq(office.id, person.officeId))
    .where(and(reachedBy(told), ne(person.id, told.authorId), gt(person.id, after))).orderBy(asc(person.id)).limit(limit);
  return { authorId: told.authorId, personIds: rows.map(({ id }) => id) };
}
