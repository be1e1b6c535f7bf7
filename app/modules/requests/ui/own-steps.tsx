import { Trans, useLingui } from "@lingui/react/macro";
import { Disclosure } from "~/ui/disclosure";
import { Section } from "~/ui/section";
import { Select } from "~/ui/select";
import type { RequestView } from "../request-view.server";
import { FeedbackForm, PlanForm, ReportForm } from "./closing-forms";
import { ConflictDeclaration } from "./conflict-declaration";
import { StepForm, useReturned } from "./step-form";
import type { ReturnedForm } from "./typed-in";

interface OwnStepsProps {
  view: RequestView;
  returned: ReturnedForm | null;
}

/** What this reader can do now; the step that carries the request on first, the ways out folded away. */
export function OwnSteps({ view, returned }: OwnStepsProps) {
  const { t } = useLingui();
  const can = (step: RequestView["abilities"]["steps"][number]) => view.abilities.steps.includes(step);
  const word = t({ id: "requests.step.word", message: "A word with it" });
  const why = t({ id: "requests.step.why", message: "Why" });
  const main = can("submit") || can("triage") || can("accept") || can("plan") || can("finish") || can("file_report") || can("give_feedback") || can("close") || can("reopen");
  const out = can("replan") || can("redirect") || can("decline") || can("withdraw") || can("turn_down") || can("close_early") || can("discard");
  if (!main && !out) return null;
  return (
    <Section id="steps" title={<Trans id="requests.steps">What you can do</Trans>}>
      {can("submit") ? <StepForm intent="submit" returned={returned} tone="primary" label={<Trans id="requests.send">Send the request</Trans>} /> : null}
      {can("triage") ? <StepForm intent="triage" returned={returned} tone="primary" note={word} noteOptional label={<Trans id="requests.step.triage">Take it on</Trans>} /> : null}
      {can("accept") ? <StepForm intent="accept" returned={returned} tone="primary" note={word} noteOptional label={<Trans id="requests.step.accept">Yes, I take it on</Trans>}>{view.kind === "review" ? <ConflictDeclaration returned={returned} /> : null}</StepForm> : null}
      {can("plan") ? <PlanForm view={view} returned={returned} intent="plan" /> : null}
      {can("finish") ? <StepForm intent="finish" returned={returned} tone="primary" label={<Trans id="requests.step.finish">It has happened</Trans>} /> : null}
      {can("file_report") ? <ReportForm view={view} returned={returned} /> : null}
      {can("give_feedback") ? <FeedbackForm returned={returned} /> : null}
      {can("close") ? <StepForm intent="close" returned={returned} tone="primary" note={word} noteOptional label={<Trans id="requests.step.close">Close the request</Trans>} /> : null}
      {can("reopen") ? <StepForm intent="reopen" returned={returned} label={<Trans id="requests.step.reopen">Make it a draft again</Trans>} /> : null}
      {can("replan") ? <Disclosure open={returned?.values.intent === "replan"} summary={<Trans id="requests.step.replanTitle">It takes place on other days</Trans>}><PlanForm view={view} returned={returned} intent="replan" /></Disclosure> : null}
      {can("redirect") ? <Disclosure open={returned?.values.intent === "redirect"} summary={<Trans id="requests.step.redirectTitle">It belongs to another team</Trans>}><Redirect view={view} returned={returned} /></Disclosure> : null}
      {can("turn_down") ? <Disclosure open={returned?.values.intent === "turn_down"} summary={<Trans id="requests.step.turnDownTitle">I cannot take it on</Trans>}><StepForm intent="turn_down" returned={returned} note={why} label={<Trans id="requests.step.turnDown">Say no</Trans>} /></Disclosure> : null}
      {can("decline") ? <Disclosure open={returned?.values.intent === "decline"} summary={<Trans id="requests.step.declineTitle">The team cannot help</Trans>}><StepForm intent="decline" returned={returned} note={why} label={<Trans id="requests.step.decline">Decline the request</Trans>} /></Disclosure> : null}
      {can("close_early") ? <Disclosure open={returned?.values.intent === "close_early"} summary={<Trans id="requests.step.closeEarlyTitle">Nothing more will come</Trans>}><StepForm intent="close_early" returned={returned} note={why} label={<Trans id="requests.step.closeEarly">Close without a report or feedback</Trans>} /></Disclosure> : null}
      {can("discard") ? <Disclosure summary={<Trans id="requests.step.discardTitle">I do not need this draft</Trans>}><StepForm intent="discard" returned={returned} label={<Trans id="requests.step.discard">Discard the draft</Trans>} /></Disclosure> : null}
      {can("withdraw") ? <Disclosure open={returned?.values.intent === "withdraw"} summary={<Trans id="requests.step.withdrawTitle">It is no longer needed</Trans>}><StepForm intent="withdraw" returned={returned} note={word} noteOptional label={<Trans id="requests.step.withdraw">Withdraw the request</Trans>} /></Disclosure> : null}
    </Section>
  );
}

function Redirect({ view, returned }: OwnStepsProps) {
  const { t } = useLingui();
  const { values, errors } = useReturned(returned, "redirect");
  return (
    <StepForm intent="redirect" returned={returned} note={t({ id: "requests.step.word", message: "A word with it" })} noteOptional label={<Trans id="requests.step.redirect">Hand it over</Trans>}>
      <Select id="redirect-team" name="team" defaultValue={values.team} errors={errors("team")} label={t({ id: "requests.step.redirectTeam", message: "Team it belongs to" })} empty={t({ id: "requests.step.chooseTeam", message: "Choose a team" })} options={view.otherTeams} />
    </StepForm>
  );
}
