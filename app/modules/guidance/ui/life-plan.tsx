import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { isLocale } from "~/platform/i18n/locales";
import { Checkbox } from "~/ui/checkbox";
import { Disclosure } from "~/ui/disclosure";
import { Icon } from "~/ui/icon";
import { Select } from "~/ui/select";
import type { LifeView } from "../life/life-view.server";
import { otherFormats, planFormats, type Done } from "../life/plan";
import { StepForm } from "./step-form";
import type { ReturnedForm } from "./typed-in";
import { useLifeWords } from "./use-life-words";

interface LifePlanProps {
  view: LifeView;
  returned: ReturnedForm | undefined;
}

/** In which formats and languages guidance is to appear, and what is done of it; for those who write the form that says so. */
export function LifePlan({ view, returned }: LifePlanProps) {
  const words = useLifeWords();
  const { formats, languages } = view.plan;
  const parts = [
    ...formats.map(({ format, done }) => ({ key: format, name: words.format[format], done })),
    ...languages.map(({ language, done, name }) => ({ key: `in-${language}`, name, done })),
  ];
  return (
    <>
      {parts.length > 0 ? (
        <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          {parts.map(({ key, name, done }) => <PlannedPart key={key} name={name} done={done} />)}
        </ul>
      ) : <p className="text-ink-muted"><Trans id="guidance.plan.none">Nothing is planned yet.</Trans></p>}
      {view.steps.plan ? <Disclosure open={returned?.intent === "plan"} summary={<Trans id="guidance.plan.change">Change the plan</Trans>}><PlanForm view={view} returned={returned} /></Disclosure> : null}
    </>
  );
}

function PlannedPart({ name, done }: { name: string; done: Done }) {
  const words = useLifeWords();
  return (
    <li className="flex items-start gap-x-3">
      <span className={done === "there" ? "mt-0.5 text-positive" : "mt-0.5 text-ink-muted"}><Icon name={done === "there" ? "success" : "clock"} /></span>
      <span>{name} <span className="text-sm text-ink-muted">{words.done[done]}</span></span>
    </li>
  );
}

function PlanForm({ view: { plan, languageChoices }, returned }: LifePlanProps) {
  const { t } = useLingui();
  const words = useLifeWords();
  const [formats, planned] = [plan.formats.map(({ format }) => format), plan.languages.map(({ language }) => language)];
  const made = plan.formats.filter(({ done }) => done === "there").map(({ format }) => format);
  const isBox = ({ value }: { value: string }) => isLocale(value) || planned.includes(value);
  const [boxes, others] = [languageChoices.filter(isBox), languageChoices.filter((choice) => !isBox(choice))];
  return (
    <StepForm intent="plan" tone="quiet" returned={returned} button={<Trans id="guidance.plan.save">Save the plan</Trans>}>
      {(field, isChosen) => (
        <>
          <Boxes legend={<Trans id="guidance.plan.formats">Formats it is to appear in</Trans>} name="formats" options={planFormats.map((value) => ({ value, label: words.format[value] }))} isChosen={(value) => isChosen("formats", value, formats.some((format) => format === value))} />
          <Boxes legend={<Trans id="guidance.plan.made">Made elsewhere, and there already</Trans>} name="made" options={otherFormats.map((value) => ({ value, label: words.format[value] }))} isChosen={(value) => isChosen("made", value, made.some((format) => format === value))} />
          <Boxes legend={<Trans id="guidance.plan.languages">Languages it is to appear in</Trans>} name="languages" options={boxes} isChosen={(value) => isChosen("languages", value, planned.includes(value))} />
          <Select {...field("another")} label={t({ id: "guidance.plan.another", message: "One more language" })} empty={t({ id: "guidance.plan.noOther", message: "No other" })} options={others} />
        </>
      )}
    </StepForm>
  );
}

interface BoxesProps {
  legend: ReactNode;
  name: string;
  options: { value: string; label: string }[];
  isChosen: (value: string) => boolean;
}

function Boxes({ legend, name, options, isChosen }: BoxesProps) {
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-medium">{legend}</legend>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {options.map(({ value, label }) => <Checkbox key={value} id={`plan-${name}-${value}`} name={name} value={value} defaultChecked={isChosen(value)} label={label} />)}
      </div>
    </fieldset>
  );
}
