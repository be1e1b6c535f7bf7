import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { endonyms, locales, type Locale } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { useStepForm } from "~/ui/forms/use-step-form";
import { maxMeetingTitle } from "../contract";
import type { ListedCountryView } from "../listed-country-view.server";
import { Day } from "~/ui/day";
import { useErrorTexts } from "./use-error-texts";

interface KeepMeetingsProps {
  meetings: ListedCountryView["meetings"];
  locale: Locale;
  result: SubmissionResult<string[]> | undefined;
}

/** The coming days on which partners meet, each with a button that takes it out, and a form for another. */
export function KeepMeetings({ meetings, locale, result }: KeepMeetingsProps) {
  const { t } = useLingui();
  const { form, errors, fields } = useStepForm("meeting", result, ["day", "title", "language"], useErrorTexts());
  return (
    <>
      <ul className="divide-y divide-line">
        {meetings.map(({ id, day, title, language }) => (
          <li key={id}>
            <Form method="post" className="flex flex-wrap items-center gap-x-3 py-1.5">
              <input type="hidden" name="meeting" value={id} />
              <span className="min-w-0 flex-1"><Day day={day} /> <bdi lang={language}>{title}</bdi></span>
              <Button tone="plain" size="sm" name="intent" value="drop-meeting"><Trans id="countries.meeting.drop">Remove<span className="visually-hidden"> {title}</span></Trans></Button>
            </Form>
          </li>
        ))}
      </ul>
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <Form method="post" {...getFormProps(form)} className="grid items-start gap-4 sm:grid-cols-[11rem_1fr_10rem]">
        <TextField {...fields.day} type="date" label={t({ id: "countries.meeting.day", message: "Day" })} />
        <TextField {...fields.title} maxLength={maxMeetingTitle} label={t({ id: "countries.meeting.title", message: "Meeting" })} />
        <Select {...fields.language} defaultValue={fields.language.defaultValue ?? locale} label={t({ id: "countries.field.language", message: "Language" })} options={locales.map((value) => ({ value, label: endonyms[value] }))} />
        <div className="sm:col-span-3"><Button tone="quiet" name="intent" value="plan-meeting"><Trans id="countries.meeting.add">Add the meeting</Trans></Button></div>
      </Form>
    </>
  );
}
