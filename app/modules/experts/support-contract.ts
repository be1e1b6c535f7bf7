import type { WorkingDay } from "./half-days.server";

export const halves = ["am", "pm"] as const;
export type Half = (typeof halves)[number];

export const travelKinds = ["anywhere", "own_region", "remote_only"] as const;
export type TravelKind = (typeof travelKinds)[number];

export const standbyKinds = ["no", "region", "world"] as const;
export type StandbyKind = (typeof standbyKinds)[number];

export const takenKinds = ["mission", "leave", "training", "commitment"] as const;
export type TakenKind = (typeof takenKinds)[number];

export const clearanceKinds = ["security_training", "medical", "visa"] as const;
export type ClearanceKind = (typeof clearanceKinds)[number];

/** In the order in which a profile shows them. */
export const evidenceKinds = ["mission", "publication", "guidance", "answer", "training", "review", "confirmation"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Kinds people may add themselves; answers are seen by the platform alone. */
export const toldKinds = ["publication", "training", "review", "guidance"] as const;

/** Most spans of time, pieces of evidence and clearances that one person may add. */
export const supportEntriesMax = 200;
export const evidenceTitleMaxLength = 200;
export const travelLimitMaxLength = 500;
export const aimMaxLength = 500;
/** Working days that the strip of a profile shows. */
export const daysShown = 20;

/** A calendar day, with its name ready made by the server: browsers may word it otherwise. */
export interface NamedDay {
  iso: string;
  text: string;
}

/** A colleague with whom somebody's time has to do. */
export interface Colleague {
  handle: string;
  name: string;
}

/** When and on what terms somebody's support can be had; what the reader may not know is null or empty. */
export interface SupportView {
  /** Empty where their time is not told to the reader. */
  days: WorkingDay[];
  /** Free ones of those shown; halves count. */
  free: number | null;
  /** The first of them that is wholly free. */
  nextFree: NamedDay | null;
  firstDay: NamedDay;
  lastDay: NamedDay;
  releasedBy: Colleague | null;
  lineManager: Colleague | null;
  travels: TravelKind | null;
  noticeDays: number | null;
  otherRegionsDays: number | null;
  standby: StandbyKind | null;
  /** Last day of the security training, and whether that day is still ahead; null where none is told. */
  training: { validUntil: NamedDay; isValid: boolean } | null;
}

/** What only the person sees of it, for editing. */
export interface OwnSupport {
  contractEnds: NamedDay | null;
  travelLimit: string;
  /** What lies ahead; both half-days included. */
  taken: { id: number; from: NamedDay; fromHalf: Half; until: NamedDay; untilHalf: Half; kind: TakenKind; isMission: boolean }[];
  clearances: { id: number; kind: ClearanceKind; country: string | null; validUntil: NamedDay }[];
}

/** A wish to move. */
export interface WishView {
  regions: ("HQ" | "AF" | "AM" | "AR" | "AP" | "EU")[];
  earliest: NamedDay | null;
  shortAssignment: boolean;
  aim: string;
}

/** One thing somebody did. */
export interface EvidenceEntry {
  id: number;
  kind: EvidenceKind;
  happenedOn: NamedDay;
  /** Empty for a mission, which its field and country describe. */
  title: string;
  language: string;
  field: string | null;
  termId: string | null;
  country: string | null;
  /** Where it can be read: in a team, or outside. */
  href: string | null;
  /** A mission whose report was filed. */
  isReported: boolean;
  /** Shown to nobody else. */
  isPrivate: boolean;
  /** Told by the person, who may take it back; what the platform saw stays. */
  isTold: boolean;
  /** Who confirmed the field; null for what is no confirmation. */
  confirmedBy: Colleague | null;
}
