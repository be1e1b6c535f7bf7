import { and, eq, isNull, sql } from "drizzle-orm";
import { newsletterItem, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Locale } from "~/platform/i18n/locales";
import { accessNewsletter } from "./access-newsletter.server";
import { maxProposals, type ItemKind } from "./contract";
import { itemRows, misfits } from "./item-rows.server";
import type { Proposal } from "./schema.server";

/**
 * Proposes a thread, document, person or event of ours for a newsletter, with a line why, in the proposer's
 * language; appends `newsletters.proposed`. Throws `invalid` beside `address` for what is none of these or not
 * theirs to read, for what the letter's readers may not all read, and when ten of theirs wait already.
 */
export function proposeItem(actor: Actor, slug: string, { address, line }: Proposal, language: Locale): Promise<void> {
  return transaction(async (tx) => {
    const { newsletter } = await accessNewsletter(actor, slug, "propose", tx);
    const target = await targetOf(tx, address);
    const refuse = (code: string): never => {
      throw new DomainError("invalid", code, "address");
    };
    if (!target) return refuse("address_wrong");
    const waiting = await tx.$count(newsletterItem, and(eq(newsletterItem.newsletterId, newsletter.id), eq(newsletterItem.proposedById, actor.personId), isNull(newsletterItem.issueId), isNull(newsletterItem.declinedAt)));
    if (waiting >= maxProposals) return refuse("enough_waiting");
    const [item] = await tx.insert(newsletterItem).values({ newsletterId: newsletter.id, ...target, line, language, proposedById: actor.personId }).returning({ id: newsletterItem.id });
    const itself = eq(newsletterItem.id, item!.id);
    // What the proposer may not read is told like what is not there.
    if ((await itemRows(actor, itself, language, tx)).length === 0) return refuse("address_wrong");
    if ((await misfits(itself, newsletter.teamId, tx)).length > 0) return refuse("item_private");
    await appendEvent(tx, "newsletters.proposed", { newsletterId: newsletter.id, itemId: item!.id });
  });
}

const shapes: [ItemKind, RegExp][] = [
  ["thread", /^\/teams\/[^/]+\/threads\/(\d{1,9})(?:\/|$)/],
  ["document", /^\/documents\/(\d{1,9})(?:\/|$)/],
  ["event", /^\/calendar\/(\d{1,9})(?:\/|$)/],
  ["person", /^\/experts\/([a-z0-9-]{1,80})$/],
];

/** What an address leads to, whole or from the path on. */
async function targetOf(tx: Transaction, address: string): Promise<{ kind: ItemKind; targetId: number } | null> {
  const path = URL.parse(address, "http://here")?.pathname.replace(/\/$/, "") ?? "";
  for (const [kind, shape] of shapes) {
    const found = shape.exec(path)?.[1];
    if (found === undefined) continue;
    if (kind !== "person") return { kind, targetId: Number(found) };
    const [row] = await tx.select({ id: person.id }).from(person).where(sql`${person.handle} = ${found}`);
    return row ? { kind, targetId: row.id } : null;
  }
  return null;
}
