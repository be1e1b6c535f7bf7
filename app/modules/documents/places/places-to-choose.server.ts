import { and, asc, inArray, isNull, ne, sql } from "drizzle-orm";
import { ownTeam } from "~/modules/teams/public.server";
import { membership, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { folderTree } from "./folder-tree.server";
import type { FolderLine } from "./tree";

/** A team the actor writes in, with its folders. */
export interface TeamOfPlaces {
  id: number;
  name: string;
  folders: FolderLine[];
}

/** Where a document of this actor could lie: the tops and folders of the teams they write in. */
export async function placesToChoose(actor: Actor, locale: Locale): Promise<TeamOfPlaces[]> {
  const writes = database().select({ id: membership.teamId }).from(membership).where(and(sql`${membership.personId} = ${actor.personId}`, ne(membership.role, "observer")));
  const teams = await database()
    .select({ id: team.id, name: sql<string>`${team.name} ->> ${locale}::text` })
    .from(team)
    .where(and(ownTeam(actor, team.id), inArray(team.id, writes), isNull(team.archivedAt)))
    .orderBy(asc(sql`2`));
  return Promise.all(teams.map(async ({ id, name }) => ({ id, name, folders: await folderTree(id) })));
}
