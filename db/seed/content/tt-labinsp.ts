import { farmInspections } from "./threads/farm-inspections.ts";
import { inspectorRatio } from "./threads/inspector-ratio.ts";
import { riskFalsePositives } from "./threads/risk-false-positives.ts";
import { householdEntry } from "./threads/household-entry.ts";
import { inspectionMoratoria } from "./threads/inspection-moratoria.ts";
import { annualReportWindow } from "./threads/annual-report-window.ts";
import { informalFirstVisit } from "./threads/informal-first-visit.ts";
import { whoseRiderStation } from "./threads/whose-rider-station.ts";
import { videoVisit } from "./threads/video-visit.ts";
import { mayInspectorsConciliate } from "./threads/may-inspectors-conciliate.ts";
import { quarryBrickRoute } from "./threads/quarry-brick-route.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-LABINSP. */
export const ttLabinsp: SeedThread[] = [
  farmInspections,
  inspectorRatio,
  riskFalsePositives,
  householdEntry,
  inspectionMoratoria,
  annualReportWindow,
  informalFirstVisit,
  whoseRiderStation,
  videoVisit,
  mayInspectorsConciliate,
  quarryBrickRoute,
];
