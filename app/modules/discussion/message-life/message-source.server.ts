import type { Actor } from "~/platform/auth/actor";
import type { MessageSource } from "../contract";
import { accessMessage, demand, type MessagePlace } from "./access-message.server";

/** What a message is worded from, for who may edit it. Throws `not_found` and `forbidden`. */
export async function messageSource(actor: Actor, place: MessagePlace): Promise<MessageSource> {
  const access = await accessMessage(actor, place);
  demand(access, "edit");
  const { source, language, version, files } = access.message;
  return { source, language, version, files: files ?? [] };
}
