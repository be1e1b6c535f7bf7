import type { Visibility } from "./actor-kinds";

type ByVisibility = Record<Visibility, string>;

/** Who may do what in a team. Whoever may is answered `s`; whoever is not signed in, `out`. */
export const teamAnswers = (out: string) => ({
  // Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended.

  /** Whoever sees the team: all staff but for private ones. */
  whoSees: (s: string): ByVisibility => ({
    open: `    ${out} 404 ${s} ${s} ${s} ${s} ${s} ${s} ${s} ${out}`,
    request: ` ${out} 404 ${s} ${s} ${s} ${s} ${s} ${s} ${s} ${out}`,
    private: ` ${out} 404 404  ${s} ${s} ${s} ${s} ${s} 404  ${out}`,
  }),

  /** Whoever reads what is in it: all staff in open teams, else those who belong to it. */
  whoReads: (s: string): ByVisibility => ({
    open: `    ${out} 404 ${s} ${s} ${s} ${s} ${s} ${s} ${s} ${out}`,
    request: ` ${out} 404 403  ${s} ${s} ${s} ${s} 403  403  ${out}`,
    private: ` ${out} 404 404  ${s} ${s} ${s} ${s} 403  404  ${out}`,
  }),

  /** Whoever may write: members, coordinators and leads. */
  whoWrites: (s: string): ByVisibility => ({
    open: `    ${out} 404 403 403 ${s} ${s} ${s} 403 403 ${out}`,
    request: ` ${out} 404 403 403 ${s} ${s} ${s} 403 403 ${out}`,
    private: ` ${out} 404 404 403 ${s} ${s} ${s} 403 404 ${out}`,
  }),

  /** Coordinators and leads. */
  whoManages: (s: string): ByVisibility => ({
    open: `    ${out} 404 403 403 403 ${s} ${s} 403 403 ${out}`,
    request: ` ${out} 404 403 403 403 ${s} ${s} 403 403 ${out}`,
    private: ` ${out} 404 404 403 403 ${s} ${s} 403 404 ${out}`,
  }),

  /** Leads alone. */
  whoLeads: (s: string): ByVisibility => ({
    open: `    ${out} 404 403 403 403 403 ${s} 403 403 ${out}`,
    request: ` ${out} 404 403 403 403 403 ${s} 403 403 ${out}`,
    private: ` ${out} 404 404 403 403 403 ${s} 403 404 ${out}`,
  }),

  /** Whoever reads the team sees its events; for all others there are none. */
  whoSeesEvents: (s: string): ByVisibility => ({
    open: `    ${out} 404 ${s} ${s} ${s} ${s} ${s} ${s} ${s} ${out}`,
    request: ` ${out} 404 404  ${s} ${s} ${s} ${s} 404  404  ${out}`,
    private: ` ${out} 404 404  ${s} ${s} ${s} ${s} 404  404  ${out}`,
  }),

  /** The event was made by the lead: others need to manage the team. */
  whoOrganises: (s: string): ByVisibility => ({
    open: `    ${out} 404 403 403 403 ${s} ${s} 403 403 ${out}`,
    request: ` ${out} 404 404 403 403 ${s} ${s} 404 404 ${out}`,
    private: ` ${out} 404 404 403 403 ${s} ${s} 404 404 ${out}`,
  }),
});

/** Of pages, which lead whoever is not signed in to where one signs in. */
export const { whoSees, whoReads, whoWrites, whoManages, whoLeads, whoSeesEvents, whoOrganises } = teamAnswers("302");
/** Of what a page's script asks. */
export const byScript = teamAnswers("401");
