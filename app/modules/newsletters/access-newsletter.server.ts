import { and, eq } from "drizzle-orm";
import { membership, newsletter, newsletterIssue, person, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { newsletterAbilities, type NewsletterAbilities } from "./policy";

/** A newsletter as one actor meets it. */
export interface NewsletterAccess {
  newsletter: typeof newsletter.$inferSelect;
  team: { id: number; slug: string; name: Record<string, string> } | null;
  abilities: NewsletterAbilities;
}

/** Loads a newsletter and decides what this actor may do. Throws `not_found` where they may not read it, `forbidden` where they lack the ability. */
export async function accessNewsletter(actor: Actor, slug: string, ability: keyof NewsletterAbilities, on: Queryable = database()): Promise<NewsletterAccess> {
  const [found] = await on
    .select({ newsletter, team, role: membership.role, function: person.function })
    .from(newsletter)
    .innerJoin(person, eq(person.id, actor.personId))
    .leftJoin(team, eq(team.id, newsletter.teamId))
    .leftJoin(membership, and(eq(membership.teamId, newsletter.teamId), eq(membership.personId, actor.personId)))
    .where(eq(newsletter.slug, slug));
  if (!found) notFound("newsletter");
  const abilities = newsletterAbilities({
    organisationRole: actor.organisationRole, function: found.function, role: found.role,
    ofTeam: found.newsletter.teamId !== null, archived: Boolean(found.team?.archivedAt),
  });
  if (!abilities.read) notFound("newsletter");
  if (!abilities[ability]) throw new DomainError("forbidden", `may not ${ability} newsletter ${found.newsletter.id}`);
  return { newsletter: found.newsletter, team: found.team, abilities };
}

/** The same for one issue; one that is still being composed exists for its editors alone. `lock` holds its row until the transaction ends. */
export async function accessIssue(actor: Actor, at: { slug: string; number: number }, ability: "read" | "edit", on: Queryable = database(), lock = false) {
  const access = await accessNewsletter(actor, at.slug, ability, on);
  const query = on.select().from(newsletterIssue).where(and(eq(newsletterIssue.newsletterId, access.newsletter.id), eq(newsletterIssue.number, at.number)));
  const [issue] = await (lock ? query.for("update") : query);
  if (!issue || (issue.state === "draft" && !access.abilities.edit)) return notFound("newsletter issue");
  return { ...access, issue };
}
