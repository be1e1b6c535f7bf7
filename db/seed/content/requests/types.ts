import type { Locale } from "../types";

/** How far a request of the demonstration has come. */
export type SeedRequestState =
  | "draft" | "submitted" | "redirected" | "triaged" | "matched" | "accepted" | "released" | "planned" | "done" | "report_filed" | "feedback" | "closed" | "declined" | "withdrawn";

/** Somebody proposed, by name; without a state as far as the request has come. */
export interface SeedCandidate {
  name: string;
  state?: "suggested" | "asked" | "accepted" | "released" | "declined" | "refused";
  role?: "field" | "employers" | "workers";
  leads?: boolean;
  /** With a no. */
  reason?: string;
  /** What a reviewer declares; empty for no conflict of interest. */
  conflict?: string;
}

/** A request of the demonstration; days are distances from the anchor, before it when positive. */
export interface SeedRequest {
  by: string;
  title: string;
  need?: string;
  language: Locale;
  kind: "mission" | "advice" | "review" | "training" | "cover" | "standby";
  term: string;
  others?: string[];
  country?: string;
  /** Days that lie ahead; negative ones are past. */
  from?: number;
  until?: number;
  days?: number;
  mode: "on_site" | "remote" | "either";
  wanted?: number;
  otherRegions?: boolean;
  /** Who wrote what is to be reviewed, by name. */
  authors?: string[];
  /** `fr:C1` */
  speaks?: string[];
  sent: number;
  state: SeedRequestState;
  people?: SeedCandidate[];
  /** The team it was handed on to, by code. */
  redirectedTo?: string;
  /** Why it was declined or withdrawn. */
  reason?: string;
  objection?: string;
  usefulness?: 1 | 2 | 3 | 4;
  feedback?: string;
  messages?: { by: string; text: string }[];
}
