import type { Visibility } from "../access-matrix/actor-kinds";

type ByVisibility = Record<Visibility, string>;

// Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended.

/** Whoever sees the team is answered so: all staff but for private ones. */
export const whoSees = (s: string): ByVisibility => ({
  open: `    401 404 ${s} ${s} ${s} ${s} ${s} ${s} ${s} 401`,
  request: ` 401 404 ${s} ${s} ${s} ${s} ${s} ${s} ${s} 401`,
  private: ` 401 404 404  ${s} ${s} ${s} ${s} ${s} 404  401`,
});

/** Whoever reads what is in it: all staff in open teams, else those who belong to it. */
export const whoReads = (s: string): ByVisibility => ({
  open: `    401 404 ${s} ${s} ${s} ${s} ${s} ${s} ${s} 401`,
  request: ` 401 404 403  ${s} ${s} ${s} ${s} 403  403  401`,
  private: ` 401 404 404  ${s} ${s} ${s} ${s} 403  404  401`,
});

/** Whoever may write: members, coordinators and leads. */
export const whoWrites = (s: string): ByVisibility => ({
  open: `    401 404 403 403 ${s} ${s} ${s} 403 403 401`,
  request: ` 401 404 403 403 ${s} ${s} ${s} 403 403 401`,
  private: ` 401 404 404 403 ${s} ${s} ${s} 403 404 401`,
});

/** Coordinators and leads. */
export const whoManages = (s: string): ByVisibility => ({
  open: `    401 404 403 403 403 ${s} ${s} 403 403 401`,
  request: ` 401 404 403 403 403 ${s} ${s} 403 403 401`,
  private: ` 401 404 404 403 403 ${s} ${s} 403 404 401`,
});

/** Leads alone. */
export const whoLeads = (s: string): ByVisibility => ({
  open: `    401 404 403 403 403 403 ${s} 403 403 401`,
  request: ` 401 404 403 403 403 403 ${s} 403 403 401`,
  private: ` 401 404 404 403 403 403 ${s} 403 404 401`,
});
