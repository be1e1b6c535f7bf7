import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox } from "~/ui/checkbox";
import { RadioGroup } from "~/ui/radio-group";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { fieldOf, type EventFormState } from "./event-fields";

interface Choice {
  value: string;
  label: string;
}

/** When it is, by which clock. */
export function EventTimeFields({ state, timeZones }: { state: EventFormState; timeZones: Choice[] }) {
  const { t } = useLingui();
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-3 text-lg font-semibold"><Trans id="calendar.field.when">When</Trans></legend>
      <Checkbox name="allDay" value="on" defaultChecked={state.values.allDay === "on"} label={t({ id: "calendar.field.allDay", message: "It lasts whole days; the hours below do not count" })} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...fieldOf(state, "startDate")} type="date" required label={t({ id: "calendar.field.startDate", message: "Begins on" })} />
        <TextField {...fieldOf(state, "startTime")} type="time" label={t({ id: "calendar.field.startTime", message: "at" })} />
        <TextField {...fieldOf(state, "endDate")} type="date" label={t({ id: "calendar.field.endDate", message: "Ends on" })} />
        <TextField {...fieldOf(state, "endTime")} type="time" label={t({ id: "calendar.field.endTime", message: "at (end)" })} />
      </div>
      <Select {...fieldOf(state, "timeZone")} label={t({ id: "calendar.field.timeZone", message: "By the clock of" })} hint={t({ id: "calendar.field.timeZone.hint", message: "It stays at this hour there, also when the clocks change; everybody sees it by their own clock." })} options={timeZones} />
    </fieldset>
  );
}

/** How it comes again. */
export function RepetitionFields({ state, weekdays }: { state: EventFormState; weekdays: Choice[] }) {
  const { t } = useLingui();
  const frequencies: Choice[] = [
    { value: "none", label: t({ id: "calendar.frequency.none", message: "Once" }) },
    { value: "daily", label: t({ id: "calendar.frequency.daily", message: "Daily" }) },
    { value: "weekly", label: t({ id: "calendar.frequency.weekly", message: "Weekly" }) },
    { value: "monthly_date", label: t({ id: "calendar.frequency.monthlyDate", message: "Monthly, on the same date" }) },
    { value: "monthly_weekday", label: t({ id: "calendar.frequency.monthlyWeekday", message: "Monthly, on the same weekday, such as the second Tuesday" }) },
  ];
  return (
    <fieldset className="grid gap-4">
      <legend className="visually-hidden"><Trans id="calendar.field.repetition">How often</Trans></legend>
      <Select {...fieldOf(state, "frequency")} label={t({ id: "calendar.field.frequency", message: "It takes place" })} options={frequencies} />
      <TextField {...fieldOf(state, "interval")} type="number" min={1} max={99} label={t({ id: "calendar.field.interval", message: "Every so many days, weeks or months" })} />
      <fieldset>
        <legend className="mb-1 font-medium"><Trans id="calendar.field.weekdays">Weekly: on these days</Trans></legend>
        <div className="flex flex-wrap gap-x-5">
          {weekdays.map(({ value, label }) => <Checkbox key={value} id={`weekdays-${value}`} name="weekdays" value={value} defaultChecked={state.values.weekdays.includes(value)} label={label} />)}
        </div>
      </fieldset>
      <RadioGroup
        name="ends" label={t({ id: "calendar.field.ends", message: "It ends" })} defaultValue={state.values.ends ?? "never"} errors={state.errors.ends}
        options={[
          { value: "never", label: t({ id: "calendar.ends.never", message: "Not yet known" }) },
          { value: "until", label: t({ id: "calendar.ends.until", message: "On a date" }) },
          { value: "count", label: t({ id: "calendar.ends.count", message: "After so many times" }) },
        ]}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...fieldOf(state, "until")} type="date" optional label={t({ id: "calendar.field.until", message: "The last day" })} />
        <TextField {...fieldOf(state, "count")} type="number" min={1} max={500} optional label={t({ id: "calendar.field.count", message: "How many times in all" })} />
      </div>
    </fieldset>
  );
}
