import { beginNewsletter } from "~/modules/newsletters/begin-newsletter.server";
import { beginIssue, composeIssue, writeIssue } from "~/modules/newsletters/compose-issue.server";
import { newsletterView } from "~/modules/newsletters/newsletter-view.server";
import { proposeItem } from "~/modules/newsletters/propose-item.server";
import { issueWords } from "~/modules/newsletters/schema.server";
import type { Actor } from "~/platform/auth/actor";
import { uniqueWord } from "~db/seed/factories/unique";

/** A newsletter of a team (by id) or of the organisation, begun by whoever may. */
export const aNewsletter = (by: Actor, team?: number) => beginNewsletter(by, { team, title: `Letter ${uniqueWord()}`, purpose: "" }, "en");

/** Proposes the thing at an address and returns the item's id. */
export async function proposed(by: Actor, slug: string, address: string): Promise<number> {
  await proposeItem(by, slug, { intent: "propose", address, line: "Worth a look" }, "en");
  const { waiting } = await newsletterView(by, slug, "en");
  return waiting.at(-1)?.id ?? 0;
}

/** An issue with these words and items, still being composed. */
export async function anIssue(by: Actor, slug: string, items: number[], texts: object = { en: { title: "First issue", intro: "Words" } }): Promise<{ slug: string; number: number }> {
  const { number } = await beginIssue(by, slug);
  await writeIssue(by, { slug, number }, issueWords.parse({ intent: "words", texts }));
  for (const item of items) await composeIssue(by, { slug, number }, { intent: "take", item });
  return { slug, number };
}
