/** How much a reader may rely on a piece of guidance. */
export const standings = ["draft", "valid", "review_due", "expired", "withdrawn", "superseded"] as const;

/** Those in which readers still rely on it, and those of them in which it has to be looked at again. */
export const standingsReliedOn = ["valid", "review_due", "expired"] as const satisfies readonly Standing[];
export const standingsDue = ["review_due", "expired"] as const satisfies readonly Standing[];

/** What a list of documents may be narrowed down to. */
export const standingsAskedFor = ["due", ...standings] as const;

export type Standing = (typeof standings)[number];

/** All that decides it. Days are ISO dates. */
export interface StandingFacts {
  published: boolean;
  reviewOn: string;
  expiresOn: string;
  withdrawn: boolean;
  superseded: boolean;
}

/** How guidance stands on a day. Guidance that nobody published is a draft, whatever else is known of it. */
export function standingOf(facts: StandingFacts, today: string): Standing {
  if (!facts.published) return "draft";
  if (facts.superseded) return "superseded";
  if (facts.withdrawn) return "withdrawn";
  if (facts.expiresOn <= today) return "expired";
  return facts.reviewOn <= today ? "review_due" : "valid";
}

/** By how much guidance goes before (or behind) other documents when it fits a search as well as they do. */
export const searchWeight: Record<Standing, number> = { draft: 1, valid: 4, review_due: 3, expired: 0.5, withdrawn: 0.2, superseded: 0.2 };

/** A day as guidance counts them: the calendar's, at Greenwich. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
