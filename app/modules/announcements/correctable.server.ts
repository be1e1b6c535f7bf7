import type { announcement } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable } from "~/platform/database/connection.server";
import { announcerFor, audienceFor } from "./announcer.server";
import { mayCorrect, mayWithdraw } from "./policy";
import type { AnnouncementInput } from "./schema.server";

type Stored = typeof announcement.$inferSelect;

function audienceOf({ audience, region, officeId, function: post, teamId }: Stored): AnnouncementInput["audience"] {
  if (region !== null) return { kind: "region", region };
  if (officeId !== null) return { kind: "office", officeId };
  if (post !== null) return { kind: "function", function: post };
  if (teamId !== null) return { kind: "team", teamId };
  if (audience !== "all") throw new Error(`an announcement to ${audience} names none`);
  return { kind: "all" };
}

/** Whether the actor may correct an announcement at this moment: `mayCorrect` decides. */
export async function correctableBy(actor: Actor, stored: Stored, on: Queryable = database()): Promise<boolean> {
  if (!mayWithdraw(actor, stored)) return false;
  return mayCorrect(actor, stored, await announcerFor(actor, on), await audienceFor(actor, audienceOf(stored), on));
}
