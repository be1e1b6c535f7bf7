import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import type { OfficeInTree } from "./contract";
import { officeList } from "./office-list.server";

/** The offices as they stand below each other, headquarters first, each with how many people work there. One query. Throws `not_found` for guests. */
export async function organisationTree(actor: Actor, locale: Locale): Promise<OfficeInTree[]> {
  const offices = await officeList(actor, locale);
  const known = new Set(offices.map(({ id }) => id));
  const byParent = Map.groupBy(offices, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null));
  const below = (parent: number | null): OfficeInTree[] => (byParent.get(parent) ?? [])
    .map(({ id, code, type, name, city, people }) => ({ code, type, name, city, people, below: below(id) }));
  return below(null);
}
