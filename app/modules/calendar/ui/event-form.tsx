import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import type { EventFormValues } from "../event-form.server";
import { EventFields, fieldOf, LanguageFields, type EventFormState } from "./event-fields";
import { EventTimeFields, RepetitionFields } from "./event-time-fields";
import { useErrorTexts } from "./use-error-texts";

/** A form that came back: as it was typed, with codes of what is wrong. */
export interface ReturnedForm {
  values: EventFormValues;
  errors: Record<string, string[]>;
}

interface EventFormProps {
  values: EventFormValues;
  returned: ReturnedForm | null;
  timeZones: { value: string; label: string }[];
  weekdays: { value: string; label: string }[];
  /** null where the owner stays as it is */
  owners: { value: string; label: string }[] | null;
  ownerName?: string;
  /** Of a new event: whom to invite at once. */
  people?: { handle: string; name: string; city: string | null }[];
  /** Of a new event: the form's own, so that it is made once. */
  number?: string;
  /** a change of one of several dates asks which are meant */
  reach?: boolean;
  pending: boolean;
  submit: ReactNode;
}

const wrongIn = ({ errors }: EventFormState, names: string[]) => names.some((name) => errors[name]);

/** What most events do without is folded away, unless it is said already or wrong. */
const repeats = (state: EventFormState) =>
  (state.values.frequency ?? "none") !== "none" || wrongIn(state, ["frequency", "interval", "weekdays", "ends", "until", "count"]);
const hasMore = (state: EventFormState) =>
  state.values.kind === "town_hall" || Boolean(state.values.capacity) || state.values.languages.length > 0 || wrongIn(state, ["language", "languages", "capacity"]);

/** The form of an event, new or changed; a plain form, checked by the server. */
export function EventForm({ values, returned, timeZones, weekdays, owners, ownerName = "", people = [], number, reach = false, pending, submit }: EventFormProps) {
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  const errors = Object.fromEntries(Object.entries(returned?.errors ?? {}).map(([name, codes]) => [name, errorTexts(codes)]));
  const state: EventFormState = { values: returned?.values ?? values, errors };
  return (
    <Form method="post" className="grid gap-6" key={returned ? JSON.stringify(returned.values).length : 0}>
      <ErrorSummary fields={Object.entries(errors).map(([id, texts]) => ({ id, errors: texts }))} />
      {reach ? (
        <RadioGroup
          name="reach" label={t({ id: "calendar.reach", message: "What is changed" })} defaultValue={state.values.reach ?? "this"}
          options={[
            { value: "this", label: t({ id: "calendar.reach.this", message: "This date only" }), hint: t({ id: "calendar.reach.this.hint", message: "Title, text, place, link and time; repetition, kind and places stay those of all." }) },
            { value: "following", label: t({ id: "calendar.reach.following", message: "This and all following" }) },
            { value: "all", label: t({ id: "calendar.reach.all", message: "All dates, past ones included" }) },
          ]}
        />
      ) : null}
      {number ? <input type="hidden" name="number" value={number} /> : null}
      {values.sequence ? <input type="hidden" name="sequence" value={values.sequence} /> : null}
      <EventFields state={state} owners={owners} ownerName={ownerName} />
      <EventTimeFields state={state} timeZones={timeZones} />
      <Disclosure open={repeats(state)} summary={<Trans id="calendar.field.repetition">How often</Trans>}><RepetitionFields state={state} weekdays={weekdays} /></Disclosure>
      <Disclosure open={hasMore(state)} summary={<Trans id="calendar.field.more">Languages, places and questions</Trans>}>
        <div className="grid gap-6">
          <LanguageFields state={state} />
          <TextField {...fieldOf(state, "capacity")} type="number" min={1} optional label={t({ id: "calendar.field.capacity", message: "Places" })} hint={t({ id: "calendar.field.capacity.hint", message: "Whoever says yes when all are taken waits, and moves up by themselves." })} />
          <fieldset className="grid gap-1">
            <legend className="mb-3 text-lg font-semibold"><Trans id="calendar.field.townHall">Questions before a town hall</Trans></legend>
            <Checkbox name="anonymousQuestions" value="on" defaultChecked={state.values.anonymousQuestions === "on"} label={t({ id: "calendar.field.anonymous", message: "May be asked without a name" })} />
            <Checkbox name="moderatedQuestions" value="on" defaultChecked={state.values.moderatedQuestions === "on"} label={t({ id: "calendar.field.moderated", message: "Are looked at before they are shown" })} />
          </fieldset>
        </div>
      </Disclosure>
      {people.length > 0 ? (
        <fieldset className="grid gap-1">
          <legend className="mb-1 text-lg font-semibold"><Trans id="calendar.invite">Invite</Trans></legend>
          <p className="text-sm text-ink-muted"><Trans id="calendar.field.invite.hint">Whoever of them may see the event gets an invitation by mail.</Trans></p>
          <div className="grid sm:grid-cols-2">
            {people.map(({ handle, name, city }) => <Checkbox key={handle} id={`invite-${handle}`} name="invite" value={handle} defaultChecked={returned?.values.invite?.includes(handle) ?? true} label={<><bdi>{name}</bdi>{city ? <span className="text-ink-muted"> · <bdi>{city}</bdi></span> : null}</>} />)}
          </div>
        </fieldset>
      ) : null}
      <div className="flex flex-wrap gap-3"><Button tone="primary" pending={pending}>{submit}</Button></div>
    </Form>
  );
}
