import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { fieldProps } from "~/ui/field-props";
import { TextField } from "~/ui/text-field";
import type { MaterialsView } from "../materials-view.server";
import { useErrorTexts } from "./use-error-texts";

type Values = Record<"agenda" | "notes" | "recordingUrl" | "captionsUrl" | "audioUrl", string>;

/** Links what belongs to one time of an event, or begins its documents. */
export function MaterialsForm({ view, lastResult }: { view: MaterialsView; lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  const { agenda, notes, recordingUrl, captionsUrl, audioUrl } = view;
  const [form, fields] = useForm<Values>({ lastResult, defaultValue: { agenda, notes, recordingUrl, captionsUrl, audioUrl } });
  const of = (field: (typeof fields)[keyof Values]) => ({ ...fieldProps(field), errors: errorTexts(field.errors), optional: true });
  const address = t({ id: "calendar.materials.documentHint", message: "The address of a document you may read" });
  return (
    <div className="grid gap-8">
      {view.ofTeam ? (
        <Form method="post" className="flex flex-wrap items-center gap-3">
          <input type="hidden" name="intent" value="begin" />
          {view.agenda ? null : <Button tone="quiet" name="document" value="agenda" icon="add"><Trans id="calendar.materials.beginAgenda">Begin the agenda</Trans></Button>}
          {view.notes ? null : <Button tone="quiet" name="document" value="notes" icon="add"><Trans id="calendar.materials.beginNotes">Begin the notes</Trans></Button>}
          <p className="text-sm text-ink-muted"><Trans id="calendar.materials.begin">They become documents of the team, to be written together.</Trans></p>
        </Form>
      ) : null}
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <ErrorSummary fields={Object.values(fields).map(({ id, errors }) => ({ id, errors: errorTexts(errors) }))} />
        <TextField {...of(fields.agenda)} label={t({ id: "calendar.materials.agenda", message: "Agenda" })} hint={address} />
        <TextField {...of(fields.notes)} label={t({ id: "calendar.materials.notes", message: "Notes" })} hint={address} />
        <TextField {...of(fields.recordingUrl)} type="url" label={t({ id: "calendar.materials.recording", message: "Recording" })} />
        <TextField {...of(fields.captionsUrl)} type="url" label={t({ id: "calendar.materials.captions", message: "Captions or transcript" })} hint={t({ id: "calendar.materials.captionsHint", message: "A recording without them shuts people out." })} />
        <TextField {...of(fields.audioUrl)} type="url" label={t({ id: "calendar.materials.audio", message: "Sound only, for slow lines" })} />
        <div><Button><Trans id="calendar.materials.save">Save</Trans></Button></div>
      </Form>
    </div>
  );
}
