import { and, isNull, sql } from "drizzle-orm";
import { readableTeam } from "~/modules/teams/public.server";
import { document } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";

/** How like a title must be to be told; "Sampling for farms" and "Sampling of farms" are. */
const likeEnough = 0.55;

/** Documents of nearly this title that the actor may read, the nearest first. Those of teams that are closed to them never show. */
export function similarTitles(actor: Actor, title: string) {
  return transaction(async (tx) => {
    await tx.execute(sql`select set_config('pg_trgm.similarity_threshold', ${String(likeEnough)}, true)`);
    const wanted = title.toLowerCase();
    return tx
      .select({ id: document.id, title: document.title, language: document.language })
      .from(document)
      .where(and(sql`lower(${document.title}) % ${wanted}`, isNull(document.trashedAt), readableTeam(actor, document.teamId)))
      .orderBy(sql`similarity(lower(${document.title}), ${wanted}) desc`)
      .limit(3);
  });
}
