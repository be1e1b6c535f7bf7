import { eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { office } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { mayLookUpPlaces } from "./policy";

const parent = alias(office, "parent");

/** An office by its code, and the one it answers to. Throws `not_found`, also for guests. */
export async function accessOffice(actor: Actor, code: string, locale: Locale) {
  if (!mayLookUpPlaces(actor)) return notFound("office");
  const [found] = await database()
    .select({ office, parent: { code: parent.code, city: sql<string>`${parent.city} ->> ${locale}::text` } })
    .from(office)
    .leftJoin(parent, eq(parent.id, office.parentId))
    .where(eq(office.code, code));
  if (!found) return notFound("office");
  return { office: found.office, parent: found.parent?.code ? found.parent : null };
}
