import type { CefrLevel, CountryKind, ExpertiseLevel, LanguageSkill } from "../contract";
import type { NeedWindow } from "../need/contract";
import type { Colleague, EvidenceKind, NamedDay } from "../support-contract";

/** Where somebody stands to a place in the organisation, the nearest first. */
export const chainSteps = ["technical", "administrative", "region", "headquarters", "elsewhere", "outside_staff"] as const;
export type ChainStep = (typeof chainSteps)[number];

/** What keeps somebody out, in the order in which it is told. */
export const constraints = ["topic", "language", "window", "travel", "training", "standby", "outside"] as const;
export type Constraint = (typeof constraints)[number];

/** Why somebody is proposed, or what to know before asking them. Facts, never a score. */
export type Reason =
  | { kind: "field"; label: string; level: ExpertiseLevel; years: number | null; isAsked: boolean }
  | { kind: "evidence"; counts: { kind: EvidenceKind; count: number }[]; latest: NamedDay; latestKind: EvidenceKind; title: string; href: string | null; country: string | null }
  | { kind: "language"; name: string; level: CefrLevel; skill: LanguageSkill; isEnough: boolean }
  | { kind: "country"; name: string; work: CountryKind; fromYear: number; untilYear: number | null }
  | { kind: "nearby"; countries: string[] }
  | { kind: "free"; days: number; of: number; firstDay: NamedDay | null; isEnough: boolean }
  | { kind: "notice"; days: number }
  /** So many days are left before somebody from another country is to go there. */
  | { kind: "entry"; days: number }
  | { kind: "clock"; hours: number }
  | { kind: "load"; missions: number }
  | { kind: "chain"; step: ChainStep }
  | { kind: "travels"; isAble: boolean; how: "anywhere" | "own_region" | "remote_only" }
  | { kind: "training"; until: NamedDay | null; isEnough: boolean }
  | { kind: "standby"; where: "region" | "world" }
  | { kind: "closed" }
  | { kind: "stale" }
  | { kind: "words"; words: string[] };

/** A reason in the reader's words. */
export interface ReasonWords {
  text: string;
  /** What to know before asking, or what is missing. */
  tone: "plain" | "caution";
  /** The title of what was made, in its own language, and where it can be read. */
  quote?: string;
  href?: string | null;
}

/** Somebody who is proposed. */
export interface RankedExpert {
  personId: number;
  handle: string;
  name: string;
  nativeName: string | null;
  /** Id of their photo. */
  photo: string | null;
  title: string;
  city: string | null;
  officeCode: string | null;
  timeZone: string;
  /** What they do not meet; empty for those who fit. */
  misses: Constraint[];
  /** As facts, and in words. */
  reasons: Reason[];
  why: ReasonWords[];
  releasedBy: Colleague | null;
}

/** How many people a condition excludes among those who know the field. */
export interface Exclusion {
  constraint: Constraint;
  /** It and perhaps others. */
  count: number;
  /** It alone: they would fit without it. */
  alone: number;
}

/** A need that asks a little less, and how many more would fit it. */
export type Relaxation =
  | { kind: "language"; code: string; name: string; level: CefrLevel; count: number }
  | { kind: "any_language"; name: string; count: number }
  | { kind: "window"; window: NeedWindow; from: NamedDay; until: NamedDay; isMonth: boolean; count: number }
  | { kind: "any_time"; count: number }
  | { kind: "remote"; count: number }
  | { kind: "training"; count: number }
  | { kind: "standby"; count: number }
  | { kind: "inside"; count: number }
  | { kind: "topic"; topic: string; label: string; count: number };

/** Who is to be asked about work in a country before somebody goes. */
export interface Consulted {
  country: string;
  covering: Colleague[];
  team: Colleague[];
  employers: Colleague[];
  workers: Colleague[];
}

/** What of those found one looks at; each that is left out lets everybody pass. */
export interface Narrowing {
  region?: string | undefined;
  office?: string | undefined;
  /** A field they tell. */
  knows?: string | undefined;
  /** A language and the least level at which they speak it: `fr:C1`. */
  speaks?: string | undefined;
  /** They have a whole week free soon, as far as their time is told. */
  free?: boolean | undefined;
}

/** The kinds of facets, in the order in which they are shown. */
export const facetNames = ["knows", "speaks", "region", "office", "free"] as const;
export type FacetName = (typeof facetNames)[number];

/** How many of those found have something in common, among those whom the other choices leave; what is chosen is always there. */
export interface Facet {
  value: string;
  label: string;
  count: number;
}

/** Who can meet a need. */
export interface RankedAnswer {
  people: RankedExpert[];
  /** How many fit. */
  count: number;
  /** How many are listed: those who fit, then those who know a neighbouring field. */
  listed: number;
  /** How many know the field at all, whatever else is asked. */
  considered: number;
  /** There are more than were looked at. */
  more: boolean;
  /** Nobody meets all conditions, so these meet all but some. */
  partly: boolean;
  excluded: Exclusion[];
  nearest: Relaxation[];
  consulted: Consulted | null;
  facets: Record<FacetName, Facet[]>;
}
