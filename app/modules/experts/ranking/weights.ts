import type { ExpertiseLevel } from "../contract";
import type { EvidenceKind } from "../support-contract";
import type { ChainStep } from "./contract";

/** How much each part of an answer counts in the order. Told on the page about the method; tuned on one half of the judgements. */
export const weights = { topic: 1, place: 0.45, there: 0.2, language: 0.2, time: 0.12, chain: 0.1, clock: 0.04, load: 0.04, words: 0.15, closed: 0.15 } as const;

/** Of the part for the field: what somebody says of themselves, and what they have shown. */
export const topicShares = { told: 0.7, shown: 0.3 } as const;

export const levelWeights: Record<ExpertiseLevel, number> = { reference: 1, advanced: 0.85, working: 0.4 };

/** How near a field is to the one that is asked for. */
export const nearness = { same: 1, below: 0.95, parent: 0.5, sibling: 0.3, branch: 0.15 } as const;

export const evidenceWeights: Record<EvidenceKind, number> = { mission: 1, publication: 1, guidance: 1, training: 0.9, review: 0.8, answer: 0.6, confirmation: 0.4 };

/** Evidence counts half after so many years, a field not used as well. */
export const halfLifeYears = { evidence: 3, field: 8, place: 5 } as const;

export const chainWeights: Record<ChainStep, number> = { technical: 1, administrative: 0.9, region: 0.55, headquarters: 0.5, elsewhere: 0.2, outside_staff: 0 };

/** Below this, somebody has nothing to do with the field. */
export const leastTopic = 0.12;

/** Ways of working and branches of the economy say less than fields. */
export const topicImportance: Record<string, number> = { Q: 0.35, N: 0.5 };

/** So much of several fields, weighed by how rare they are, must be known to fit: one of two that are equally rare. */
export const shareToKnow = 0.45;

/** Whoever directs an office releases others and is seldom sent. */
export const directorFactor = 0.75;
