import { and, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { expertiseTerm, team } from "~db/schema";
import type { Localised } from "~db/schema/columns";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { accessTeam } from "./access-team.server";
import type { TeamKind, TeamVisibility } from "./contract";
import { mayFoundGroup } from "./policy";
import { groupsInside, type DirectoryTeam } from "./team-directory-list.server";
import { cardOf, type Responsibility } from "./responsibilities.server";
import { visibleTeam } from "./team-predicates.server";
import type { TeamOfficer } from "./team-officers.server";

/** A team named beside another. */
export interface RelatedTeam {
  slug: string;
  name: string;
  purpose: string;
}

/** What there is to know about a team. */
export interface TeamAboutView {
  name: Localised;
  purpose: Localised;
  /** Those in which they are really written. */
  languages: Locale[];
  kind: TeamKind;
  visibility: TeamVisibility;
  /** The headquarters unit that answers for it; empty when none does. */
  leadUnit: string;
  /** Its field, in the reader's language. */
  terms: { id: string; label: string }[];
  officers: TeamOfficer[];
  responsibilities: Responsibility[];
  parent: RelatedTeam | null;
  children: RelatedTeam[];
  /** Working groups inside it. */
  groups: DirectoryTeam[];
  /** The viewer may set up another. */
  foundGroup: boolean;
  createdAt: Date;
  archivedAt: Date | null;
}

/** A team's About page. Needs `see`; of its parent and children only those the viewer sees. */
export async function teamAboutView(actor: Actor, slug: string, locale: Locale): Promise<TeamAboutView> {
  const { team: found, abilities } = await accessTeam(actor, { slug }, "see");
  const [terms, card, groups, related] = await Promise.all([
    termsWith(found.termIds, locale),
    cardOf(found, locale),
    groupsInside(actor, found.id, locale),
    relatedTo(actor, found.id, found.parentId, locale),
  ]);
  return {
    name: found.name,
    purpose: found.purpose,
    languages: found.languages,
    kind: found.kind,
    visibility: found.visibility,
    terms,
    ...card,
    ...related,
    groups,
    foundGroup: mayFoundGroup({ kind: found.kind, abilities }),
    createdAt: found.createdAt,
    archivedAt: found.archivedAt,
  };
}

function termsWith(ids: string[], locale: Locale): Promise<{ id: string; label: string }[]> | [] {
  if (ids.length === 0) return [];
  return database()
    .select({ id: expertiseTerm.id, label: sql<string>`${expertiseTerm.label} ->> ${locale}::text` })
    .from(expertiseTerm)
    .where(inArray(expertiseTerm.id, ids))
    .orderBy(expertiseTerm.position);
}

async function relatedTo(actor: Actor, id: number, parentId: number | null, locale: Locale) {
  const rows = await database()
    .select({
      id: team.id, slug: team.slug,
      name: sql<string>`${team.name} ->> ${locale}::text`,
      purpose: sql<string>`${team.purpose} ->> ${locale}::text`,
    })
    .from(team)
    .where(and(
      or(and(eq(team.parentId, id), ne(team.kind, "working_group")), parentId === null ? undefined : eq(team.id, parentId)),
      isNull(team.archivedAt),
      visibleTeam(actor, team.id),
    ));
  rows.sort((a, b) => a.name.localeCompare(b.name, locale));
  const shown = ({ slug, name, purpose }: RelatedTeam): RelatedTeam => ({ slug, name, purpose });
  const parent = rows.find((row) => row.id === parentId);
  return { parent: parent ? shown(parent) : null, children: rows.filter((row) => row !== parent).map(shown) };
}
