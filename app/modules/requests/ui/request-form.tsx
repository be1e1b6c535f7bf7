import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { cefrLevels, languageSkills } from "~/modules/experts/contract";
import { everybodyHref } from "~/modules/teams/contract";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { RadioGroup } from "~/ui/radio-group";
import { Select, type SelectOption } from "~/ui/select";
import { Suggesting } from "~/ui/suggestions/suggesting";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { maxAuthors, maxNeed, maxRequestDays, maxRequestTitle, maxWanted, requestKinds, requestModes } from "../contract";
import type { ReturnedForm } from "./typed-in";
import { useErrorTexts } from "./use-error-texts";
import { useRequestWords } from "./rows/use-request-words";

interface RequestFormProps {
  values: Record<string, string>;
  returned: ReturnedForm | null;
  choices: { terms: SelectOption[]; languages: SelectOption[]; countries: SelectOption[]; teams: SelectOption[] };
  /** whoever was found by the search that began it */
  suggested: { name: string; handle: string } | null;
  /** of one that was sent only the words change */
  sent?: boolean;
  pending: boolean;
}

/** The form of a request, new or changed; a plain form, checked by the server. */
export function RequestForm({ values, returned, choices, suggested, sent = false, pending }: RequestFormProps) {
  const { t } = useLingui();
  const words = useRequestWords();
  const inWords = useErrorTexts();
  const shown = returned?.values ?? values;
  const errors = Object.fromEntries(Object.entries(returned?.errors ?? {}).map(([name, codes]) => [name, inWords(codes)]));
  const field = (name: string) => ({ name, defaultValue: shown[name], errors: errors[name] });
  const suggestedName = suggested?.name ?? "";
  return (
    <Form method="post" className="grid gap-6">
      <ErrorSummary fields={Object.entries(errors).map(([id, texts]) => ({ id, errors: texts }))} />
      <TextField {...field("title")} required maxLength={maxRequestTitle} label={t({ id: "requests.field.title", message: "What you need, in one line" })} hint={t({ id: "requests.field.titleHint", message: "In your own words and language: social-security actuary, French, Niger, March." })} />
      <TextArea {...field("need")} optional rows={5} maxLength={maxNeed} label={t({ id: "requests.field.need", message: "What it is for, and what should be there at the end" })} />
      <RadioGroup name="kind" label={t({ id: "requests.field.kind", message: "What you ask for" })} errors={errors.kind} defaultValue={shown.kind ?? "mission"} options={requestKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))} />
      <Select {...field("termId")} label={t({ id: "requests.field.term", message: "Field" })} empty={t({ id: "requests.field.termEmpty", message: "Choose a field" })} options={choices.terms} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select {...field("otherTerm1")} optional label={t({ id: "requests.field.otherTerm", message: "Second field" })} empty={t({ id: "requests.field.none", message: "None" })} options={choices.terms} />
        <Select {...field("otherTerm2")} optional label={t({ id: "requests.field.thirdTerm", message: "Third field" })} empty={t({ id: "requests.field.none", message: "None" })} options={choices.terms} />
        <Select {...field("country")} optional label={t({ id: "requests.field.country", message: "Country" })} empty={t({ id: "requests.field.countryEmpty", message: "No country in particular" })} options={choices.countries} />
        <Select {...field("mode")} label={t({ id: "requests.field.mode", message: "Where the work is done" })} options={requestModes.map((mode) => ({ value: mode, label: words.modes[mode] }))} />
        <TextField {...field("startsOn")} optional type="date" label={t({ id: "requests.field.from", message: "Not before" })} />
        <TextField {...field("endsOn")} optional type="date" label={t({ id: "requests.field.until", message: "Not after" })} />
        <TextField {...field("days")} optional type="number" min={1} max={maxRequestDays} label={t({ id: "requests.field.days", message: "Working days it takes" })} />
        <TextField {...field("wanted")} type="number" min={1} max={maxWanted} defaultValue={shown.wanted ?? "1"} label={t({ id: "requests.field.wanted", message: "How many people" })} />
      </div>
      <Languages field={field} languages={choices.languages} />
      <Checkbox name="otherRegions" value="on" defaultChecked={shown.otherRegions === "on"} label={t({ id: "requests.field.otherRegions", message: "Only people from other regions than mine" })} hint={t({ id: "requests.field.otherRegionsHint", message: "As for a peer review without conflict of interest." })} />
      <Suggesting from={everybodyHref} names="commas"><TextField {...field("authors")} autoComplete="off" optional maxLength={maxAuthors} label={t({ id: "requests.field.authors", message: "For a peer review: who wrote the text" })} hint={t({ id: "requests.field.authorsHint", message: "Names as in the directory, with commas between. Neither they nor people of their office, unit or missions are asked." })} /></Suggesting>
      {sent ? null : <Select {...field("team")} label={t({ id: "requests.field.team", message: "Team that answers" })} hint={t({ id: "requests.field.teamHint", message: "Left as it is, it goes to the team of the field." })} empty={t({ id: "requests.field.teamEmpty", message: "The team of the field" })} options={choices.teams} />}
      {suggested ? <Notice still title={<Trans id="requests.suggested">You suggest <bdi>{suggestedName}</bdi></Trans>}><Trans id="requests.suggestedText">The team sees the suggestion and asks.</Trans><input type="hidden" name="person" value={suggested.handle} /></Notice> : null}
      <div className="flex flex-wrap gap-3">
        {sent ? <Button pending={pending}><Trans id="requests.save">Save</Trans></Button> : (
          <>
            <Button name="intent" value="send" pending={pending}><Trans id="requests.send">Send the request</Trans></Button>
            <Button name="intent" value="keep" tone="quiet" pending={pending}><Trans id="requests.keep">Keep as a draft</Trans></Button>
          </>
        )}
      </div>
    </Form>
  );
}

function Languages({ field, languages }: { field: (name: string) => { name: string; defaultValue: string | undefined; errors: string[] | undefined }; languages: SelectOption[] }) {
  const { t } = useLingui();
  const levels = cefrLevels.map((level) => ({ value: level, label: level }));
  const words = useRequestWords();
  const skills = languageSkills.map((skill) => ({ value: skill, label: words.skills[skill] }));
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-medium"><Trans id="requests.field.languages">Languages needed</Trans></legend>
      {[1, 2, 3].map((number) => (
        <div key={number} className="grid grid-cols-[minmax(0,1fr)_6rem] gap-3 sm:grid-cols-[minmax(0,1fr)_6rem_9rem]">
          <Select {...field(`language${number}`)} labelHidden label={t({ id: "requests.field.language", message: `Language ${number}` })} empty={t({ id: "requests.field.none", message: "None" })} options={languages} />
          <Select {...field(`level${number}`)} labelHidden label={t({ id: "requests.field.level", message: `Least level of language ${number}` })} defaultValue={field(`level${number}`).defaultValue ?? "B2"} options={levels} />
          <Select {...field(`skill${number}`)} labelHidden label={t({ id: "requests.field.skill", message: `What language ${number} is for` })} options={skills} />
        </div>
      ))}
    </fieldset>
  );
}
