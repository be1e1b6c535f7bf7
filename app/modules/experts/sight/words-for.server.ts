import { sql } from "drizzle-orm";
import { profile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Searchable } from "~/platform/text/match.server";

/** For a query that reads `profile`: the words by which this reader may find people. What fewer than all colleagues may know is in neither. */
export const wordsFor = ({ organisationRole }: Pick<Actor, "organisationRole">): Searchable =>
  (organisationRole === "guest"
    ? { vector: sql`coalesce(${profile.guestVector}, ${profile.vector})`, arabic: sql`coalesce(${profile.guestArabic}, ${profile.arabic})` }
    : { vector: profile.vector, arabic: profile.arabic });
