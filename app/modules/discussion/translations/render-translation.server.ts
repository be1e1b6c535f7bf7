import { database } from "~/platform/database/connection.server";
import type { Actor } from "~/platform/auth/actor";
import { resolveMentions, type MentionPlace } from "../mentions/resolve-mentions.server";
import { renderMessage } from "../render-message.server";

/** A translation as it is stored. It shows whom it names, and calls nobody: that did the message. */
export async function renderTranslation(actor: Actor, place: Pick<MentionPlace, "team" | "readers">, markdown: string): Promise<{ source: string; html: string }> {
  const { source, html } = await resolveMentions(database(), actor, { team: place.team, readers: place.readers, mayCallTeam: true, callsTeam: true }, renderMessage(markdown));
  return { source, html };
}
