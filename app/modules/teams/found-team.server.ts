import { membership, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeam } from "./access-team.server";
import { mayFoundGroup, mayFoundTeam } from "./policy";
import { noteChange } from "./note-change.server";
import type { FoundingInput } from "./schema.server";
import { addressFrom, freeAddress, takeAddress } from "./team-address.server";
import { knownTerms } from "./team-terms.server";
import { inAllLanguages } from "./written-words";

/** Addresses of names that have no Latin letter begin so. */
const namelessAddress = "team";

/**
 * Sets up a team, or with `inside` a working group inside another; whoever does it leads it. Appends
 * `teams.team_founded`. `forbidden` for whom `mayFoundTeam` and `mayFoundGroup` refuse, `conflict`
 * beside `address` when that is another team's. Returns its address.
 */
export function foundTeam(actor: Actor, input: FoundingInput): Promise<{ slug: string }> {
  return transaction(async (tx) => {
    const place = await placeFor(tx, actor, input);
    const slug = await addressFor(tx, input);
    const [founded] = await tx
      .insert(team)
      .values({ ...place, slug, visibility: input.visibility, leadUnit: input.leadUnit, termIds: await knownTerms(tx, input.terms), ...inAllLanguages(input) })
      .returning({ id: team.id });
    const teamId = founded?.id ?? 0;
    await tx.insert(membership).values({ teamId, personId: actor.personId, role: "lead" });
    await noteChange(tx, actor, { teamId, kind: "founded", personId: actor.personId, toRole: "lead" });
    await appendEvent(tx, "teams.team_founded", { teamId });
    await appendEvent(tx, "teams.member_joined", { teamId, personId: actor.personId });
    return { slug };
  });
}

async function placeFor(tx: Transaction, actor: Actor, { inside, kind }: FoundingInput) {
  if (inside === "") {
    if (!mayFoundTeam(actor.organisationRole)) throw new DomainError("forbidden", "only administrators set up teams");
    return { kind: kind ?? "global_technical", parentId: null } as const;
  }
  const { team: parent, abilities } = await accessTeam(actor, { slug: inside }, "see", tx);
  if (!mayFoundGroup({ kind: parent.kind, abilities })) throw new DomainError("forbidden", "may not set up a group here");
  return { kind: "working_group", parentId: parent.id } as const;
}

async function addressFor(tx: Transaction, { address, language, texts }: FoundingInput): Promise<string> {
  if (address === "") return freeAddress(tx, addressFrom(texts[language].name) || namelessAddress);
  await takeAddress(tx, address, 0);
  return address;
}
