import { eq } from "drizzle-orm";
import { documentHref } from "~/modules/documents/public.server";
import { guidance } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import type { PlanInput } from "../schema.server";
import { accessGuidance } from "./access-guidance.server";
import type { Taken } from "./review.server";

/** Says in which formats and languages a piece of guidance is to appear, and which of the formats made elsewhere are there; in place of what was said before. */
export function planGuidance(actor: Actor, documentId: number, { formats, languages, made }: PlanInput): Promise<Taken> {
  return transaction(async (tx) => {
    const { document, guidance: { stage } } = await accessGuidance(actor, documentId, "plan", tx);
    await tx.update(guidance).set({ plannedFormats: formats, plannedLanguages: languages, madeFormats: made.filter((format) => formats.includes(format)) }).where(eq(guidance.documentId, documentId));
    return { href: documentHref(document), stage };
  });
}
