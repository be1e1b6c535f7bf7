import { accessTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { ownAddress, takesMail } from "./mail-domain.server";
import { mailSecret, secretWord } from "./secret-address.server";

/** The actor's own secret address by which they begin threads in a team; null where no mail is taken in, or they may not post. Throws `not_found`. */
export async function startAddress(actor: Actor, slug: string): Promise<string | null> {
  if (!takesMail()) return null;
  const { team, abilities } = await accessTeam(actor, { slug }, "see");
  if (!abilities.post) return null;
  const { personId } = actor;
  return ownAddress("start", secretWord(await mailSecret(personId), { personId, purpose: "start", id: team.id }));
}
