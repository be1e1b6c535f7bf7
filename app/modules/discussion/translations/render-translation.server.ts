import { database } from "~/platform/database/connection.server";
import type { Actor } from "~/platform/auth/actor";
import { resolveMentions, type MentioningMessage, type MentionPlace } from "../mentions/resolve-mentions.server";
import { renderMessage } from "../render-message.server";

type Place = Pick<MentionPlace, "team" | "readers">;

/** The words of a message or of its translation with whom they name, which calls nobody: that did the message. Throws `invalid` as `renderMessage` does. */
export const showingMentions = (actor: Actor, { team, readers }: Place, markdown: string): Promise<MentioningMessage> =>
  resolveMentions(database(), actor, { team, readers, mayCallTeam: true, callsTeam: true }, renderMessage(markdown));

/** A translation as it is stored. It shows whom it names. Throws as `showingMentions` does. */
export async function renderTranslation(actor: Actor, place: Place, markdown: string): Promise<{ source: string; html: string }> {
  const { source, html } = await showingMentions(actor, place, markdown);
  return { source, html };
}
