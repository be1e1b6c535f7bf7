import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { endonyms, locales } from "~/platform/i18n/locales";
import { Checkbox } from "~/ui/checkbox";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { eventKinds } from "../contract";
import type { EventFormValues } from "../event-form.server";
import { useEventWords } from "./rows/use-event-words";

/** The form as it stands: what is typed, and what is wrong with it, in words. */
export interface EventFormState {
  values: EventFormValues;
  errors: Partial<Record<string, string[]>>;
}

type FieldName = Exclude<keyof EventFormValues, "languages" | "weekdays">;

/** A field's props from the form's state. */
export const fieldOf = ({ values, errors }: EventFormState, name: FieldName) => ({ name, defaultValue: values[name], errors: errors[name] });

/** What the event is called, is about, and where. */
export function EventFields({ state, owners, ownerName }: { state: EventFormState; owners: { value: string; label: string }[] | null; ownerName: string }) {
  const { t } = useLingui();
  const words = useEventWords();
  return (
    <>
      {owners ? (
        <Select {...fieldOf(state, "owner")} label={t({ id: "calendar.field.owner", message: "Whose event" })} hint={t({ id: "calendar.field.owner.hint", message: "Those who may read there see it." })} options={owners.map(({ value, label }) => ({ value, label: label || words.organisation }))} />
      ) : (
        <p><span className="font-medium"><Trans id="calendar.field.owner">Whose event</Trans></span>: <bdi>{ownerName || words.organisation}</bdi><input type="hidden" name="owner" value={state.values.owner} /></p>
      )}
      <Select {...fieldOf(state, "kind")} label={t({ id: "calendar.field.kind", message: "What it is" })} options={eventKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))} />
      <TextField {...fieldOf(state, "title")} label={t({ id: "calendar.field.title", message: "Title" })} required maxLength={200} />
      <TextArea {...fieldOf(state, "description")} optional rows={5} label={t({ id: "calendar.field.description", message: "What it is about" })} hint={t({ id: "calendar.field.description.hint", message: "Written as messages are: **bold**, - for a list, [words](address)." })} />
      <TextField {...fieldOf(state, "place")} optional label={t({ id: "calendar.field.place", message: "Place" })} maxLength={300} />
      <TextField {...fieldOf(state, "meetingUrl")} optional type="url" label={t({ id: "calendar.field.meetingUrl", message: "Link to the meeting" })} maxLength={500} />
    </>
  );
}

/** In which language its text is, and which are spoken there. */
export function LanguageFields({ state }: { state: EventFormState }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <>
      <Select {...fieldOf(state, "language")} label={t({ id: "calendar.field.language", message: "Language of this text" })} options={locales.map((locale) => ({ value: locale, label: endonyms[locale] }))} />
      <fieldset>
        <legend className="mb-1 font-medium"><Trans id="calendar.field.languages">Languages spoken there</Trans></legend>
        <div className="flex flex-wrap gap-x-5" suppressHydrationWarning>
          {locales.map((locale) => <Checkbox key={locale} id={`languages-${locale}`} name="languages" value={locale} defaultChecked={state.values.languages.includes(locale)} label={format.language(locale)} />)}
        </div>
      </fieldset>
    </>
  );
}
