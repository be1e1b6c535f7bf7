import { useLingui } from "@lingui/react/macro";
import type { CountryFact, Fragility, NoteKind } from "../contract";

/** The words for what is kept of a country. */
export function useCountryWords() {
  const { t } = useLingui();
  const facts: Record<CountryFact, string> = {
    offices: t({ id: "countries.fact.offices", message: "Covering offices" }),
    fragility: t({ id: "countries.fact.fragility", message: "Fragility, with dates" }),
    focal_point: t({ id: "countries.fact.focal", message: "Whom to ask" }),
    meetings: t({ id: "countries.fact.meetings", message: "Next meetings" }),
    framework: t({ id: "countries.fact.framework", message: "Cooperation framework" }),
    notes: t({ id: "countries.fact.notes", message: "Notes" }),
  };
  const fragility: Record<Fragility, string> = {
    conflict: t({ id: "countries.fragility.conflict", message: "Conflict" }),
    institutional: t({ id: "countries.fragility.institutional", message: "Institutional and social fragility" }),
  };
  const notes: Record<NoteKind, string> = {
    security: t({ id: "countries.note.security", message: "Security" }),
    lesson: t({ id: "countries.note.lesson", message: "Lesson" }),
    note: t({ id: "countries.note.note", message: "Note" }),
  };
  const coverage = {
    administrative: t({ id: "countries.coverage.administrative", message: "Administration" }),
    technical: t({ id: "countries.coverage.technical", message: "Technical support" }),
  };
  return { facts, fragility, notes, coverage };
}
