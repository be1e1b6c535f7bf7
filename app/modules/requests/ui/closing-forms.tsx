import { Trans, useLingui } from "@lingui/react/macro";
import { RadioGroup } from "~/ui/radio-group";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { maxRequestTitle } from "../contract";
import type { RequestView } from "../request-view.server";
import { StepForm, useReturned } from "./step-form";
import type { ReturnedForm } from "./typed-in";

interface ClosingFormProps {
  view: RequestView;
  returned: ReturnedForm | null;
}

/** Fixing the days, or fixing others; the mission is made of it. */
export function PlanForm({ view, returned, intent }: ClosingFormProps & { intent: "plan" | "replan" }) {
  const { t } = useLingui();
  const { values, errors } = useReturned(returned, intent);
  return (
    <StepForm intent={intent} returned={returned} tone={intent === "plan" ? "primary" : "quiet"} label={intent === "plan" ? <Trans id="requests.step.plan">Fix the days</Trans> : <Trans id="requests.step.replan">Change the days</Trans>}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField id="plan-startsOn" name="startsOn" type="date" required defaultValue={values.startsOn ?? view.startsOn ?? ""} errors={errors("startsOn")} label={t({ id: "requests.plan.from", message: "First day" })} />
        <TextField id="plan-endsOn" name="endsOn" type="date" required defaultValue={values.endsOn ?? view.endsOn ?? ""} errors={errors("endsOn")} label={t({ id: "requests.plan.until", message: "Last day" })} />
      </div>
    </StepForm>
  );
}

/** The report, filed as a document of the team that answers, or of one that is chosen. */
export function ReportForm({ view, returned }: ClosingFormProps) {
  const { t } = useLingui();
  const { values, errors } = useReturned(returned, "file_report");
  return (
    <StepForm intent="file_report" returned={returned} tone="primary" label={<Trans id="requests.step.report">File the report</Trans>}>
      <TextField id="report-title" name="title" maxLength={maxRequestTitle} defaultValue={values.title ?? view.title} errors={errors("title")} label={t({ id: "requests.report.title", message: "Title of the report" })} />
      {view.team ? null : <Select id="report-team" name="team" defaultValue={values.team} errors={errors("team")} label={t({ id: "requests.report.team", message: "Team whose document it becomes" })} empty={t({ id: "requests.step.chooseTeam", message: "Choose a team" })} options={view.otherTeams} />}
      <TextArea id="report-text" name="report" rows={10} required defaultValue={values.report} errors={errors("report")} label={t({ id: "requests.report.text", message: "Report" })} hint={t({ id: "requests.report.hint", message: "Becomes a document of the team. Written as messages are: **bold**, - for a list, # for a heading." })} />
    </StepForm>
  );
}

/** How useful it was; the requester's. */
export function FeedbackForm({ returned }: { returned: ReturnedForm | null }) {
  const { t } = useLingui();
  const { values, errors } = useReturned(returned, "give_feedback");
  const texts = useUsefulness();
  return (
    <StepForm intent="give_feedback" returned={returned} tone="primary" note={t({ id: "requests.feedback.words", message: "What was useful, what was missing" })} noteOptional label={<Trans id="requests.step.feedback">Give feedback</Trans>}>
      <RadioGroup id="feedback-usefulness" name="usefulness" defaultValue={values.usefulness} errors={errors("usefulness")} label={t({ id: "requests.feedback.label", message: "How useful was it?" })} options={[4, 3, 2, 1].map((value) => ({ value: String(value), label: texts[value] }))} />
    </StepForm>
  );
}

/** How useful something was, in words. */
export function useUsefulness(): Record<number, string> {
  const { t } = useLingui();
  return {
    4: t({ id: "requests.useful.4", message: "It solved the problem" }),
    3: t({ id: "requests.useful.3", message: "It helped a good deal" }),
    2: t({ id: "requests.useful.2", message: "It helped a little" }),
    1: t({ id: "requests.useful.1", message: "It did not help" }),
  };
}
