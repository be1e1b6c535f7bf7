import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { endonyms, locales, type Locale } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useStepForm } from "~/ui/forms/use-step-form";
import { maxNoteLength, noteKinds } from "../contract";
import type { ListedCountryView } from "../listed-country-view.server";
import { NoteList } from "./note-list";
import { useCountryWords } from "./use-country-words";
import { useErrorTexts } from "./use-error-texts";

interface KeepNotesProps {
  notes: ListedCountryView["notes"];
  locale: Locale;
  /** the day of the page, ISO */
  today: string;
  result: SubmissionResult<string[]> | undefined;
}

/** A form for another note, and those written so far; one's own can be removed. */
export function KeepNotes({ notes, locale, today, result }: KeepNotesProps) {
  const { t } = useLingui();
  const words = useCountryWords();
  const { form, errors, fields } = useStepForm("note", result, ["kind", "notedOn", "language", "text"], useErrorTexts());
  return (
    <>
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <Form method="post" {...getFormProps(form)} className="grid items-start gap-4 sm:grid-cols-3">
        <Select {...fields.kind} label={t({ id: "countries.note.kind", message: "What it tells" })} options={noteKinds.map((value) => ({ value, label: words.notes[value] }))} />
        <TextField {...fields.notedOn} defaultValue={fields.notedOn.defaultValue ?? today} type="date" label={t({ id: "countries.note.day", message: "True on" })} />
        <Select {...fields.language} defaultValue={fields.language.defaultValue ?? locale} label={t({ id: "countries.field.language", message: "Language" })} options={locales.map((value) => ({ value, label: endonyms[value] }))} />
        <div className="sm:col-span-3"><TextArea {...fields.text} rows={5} maxLength={maxNoteLength} label={t({ id: "countries.note.text", message: "Note" })} hint={t({ id: "countries.note.hint", message: "Markdown is understood. Everybody who reads this team's threads reads it." })} /></div>
        <div className="sm:col-span-3"><Button tone="quiet" name="intent" value="write-note"><Trans id="countries.note.add">Add the note</Trans></Button></div>
      </Form>
      <NoteList notes={notes.map(({ author, removable, ...note }) => ({
        ...note,
        by: <bdi>{author}</bdi>,
        action: removable ? (
          <Form method="post"><input type="hidden" name="note" value={note.id} /><Button tone="plain" size="sm" name="intent" value="remove-note"><Trans id="countries.note.remove">Remove this note</Trans></Button></Form>
        ) : null,
      }))} />
    </>
  );
}
