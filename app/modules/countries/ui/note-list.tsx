import type { ReactNode } from "react";
import { Badge } from "~/ui/badge";
import { Prose } from "~/ui/prose";
import type { NoteKind } from "../contract";
import { Day } from "~/ui/day";
import { useCountryWords } from "./use-country-words";

interface NoteListProps {
  notes: { id: number; kind: NoteKind; notedOn: string; language: string; html: string; by: ReactNode; action?: ReactNode }[];
}

/** What was noted of a country, the latest first, each with its day and who says so. */
export function NoteList({ notes }: NoteListProps) {
  const words = useCountryWords();
  return (
    <ul className="divide-y divide-line">
      {notes.map((note) => (
        <li key={note.id} className="grid gap-1 py-3">
          <div className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-muted">
            <Badge tone={note.kind === "security" ? "caution" : note.kind === "lesson" ? "accent" : "neutral"}>{words.notes[note.kind]}</Badge>
            <Day day={note.notedOn} />
            {note.by}
          </div>
          <Prose html={note.html} lang={note.language} />
          {note.action}
        </li>
      ))}
    </ul>
  );
}
