import { Trans } from "@lingui/react/macro";
import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useFormat } from "~/platform/i18n/format";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Facts } from "~/ui/facts";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { versionHref } from "../hrefs";
import type { LifeView } from "../life/life-view.server";
import { AnswerForm, ArrangeForm, PublishForm, RenewForm, SendForm, WithdrawForm } from "./life-forms";
import { LifeGates } from "./life-gates";
import { LifePlan } from "./life-plan";
import { EarlierAnswers } from "./earlier-answers";
import { LifeReviewers } from "./life-reviewers";
import type { ReturnedForm } from "./typed-in";
import { useLifeWords } from "./use-life-words";

interface LifeSectionsProps {
  view: LifeView;
  returned: ReturnedForm | undefined;
}

/** What happens to the text now, what it still has to pass, who reviews it; and below that what concerns the whole. */
export function LifeSections({ view, returned }: LifeSectionsProps) {
  const { steps, reviewers, gates } = view;
  const mine = reviewers.find(({ self }) => self);
  return (
    <>
      <Section id="stage" title={<Trans id="guidance.life.now">The text being written</Trans>}>
        <StageFacts view={view} />
        <div className="flex flex-wrap gap-2">
          {steps.approve ? <Press intent="approve" tone="primary"><Trans id="guidance.approve.button">Approve this version</Trans></Press> : null}
          {steps.recall ? <Press intent="recall"><Trans id="guidance.recall.button">Take it back to go on writing</Trans></Press> : null}
        </div>
      </Section>
      <Section id="gates" title={<Trans id="guidance.life.gates">Before it is approved</Trans>}><LifeGates gates={gates} mayTick={steps.tick} /></Section>
      <Section id="plan" title={<Trans id="guidance.life.plan">Formats and languages</Trans>}><LifePlan view={view} returned={returned} /></Section>
      {reviewers.length > 0 ? <Section id="reviewers" title={<Trans id="guidance.life.reviewers">Reviewers</Trans>}><LifeReviewers reviewers={reviewers} /></Section> : null}
      {view.earlier.length > 0 ? <Section id="earlier" title={<Trans id="guidance.life.earlier">What reviewers said about other versions</Trans>}><EarlierAnswers answers={view.earlier} document={view.document.href} present={view.version?.number ?? null} /></Section> : null}
      {steps.answer && mine ? <Section id="answer" title={<Trans id="guidance.life.answer">Your review</Trans>}><AnswerForm returned={returned} verdict={mine.verdict} comment={mine.comment} /></Section> : null}
      {steps.send ? <Section id="send" title={<Trans id="guidance.life.send">Send the text for review</Trans>}><SendForm returned={returned} people={view.people} team={view.document.team.slug} /></Section> : null}
      {steps.publish ? <Section id="publish" title={<Trans id="guidance.life.publish">Publish what was approved</Trans>}><PublishForm returned={returned} usual={view.usual} confirmBy={view.confirmBy} /></Section> : null}
      <LaterSteps view={view} returned={returned} />
    </>
  );
}

function StageFacts({ view: { document, stage, version, answersDueOn, sentBy, approvedBy, approvedAt, authors } }: { view: LifeView }) {
  const words = useLifeWords();
  const format = useFormat();
  const number = version?.number;
  return (
    <Facts
      items={[
        { term: <Trans id="guidance.life.stage">Where it stands</Trans>, detail: words.stage[stage] },
        ...(stage !== "draft" && number !== undefined ? [{ term: <Trans id="guidance.life.version">Version</Trans>, detail: <TextLink to={versionHref(document.href, number)}><Trans id="guidance.version.number">Version {number}</Trans></TextLink> }] : []),
        ...(stage === "in_review" && answersDueOn ? [{ term: <Trans id="guidance.life.due">Answers due</Trans>, detail: format.day(answersDueOn) }] : []),
        ...(stage === "in_review" && sentBy ? [{ term: <Trans id="guidance.life.sentBy">Sent by</Trans>, detail: <bdi>{sentBy.name}</bdi> }] : []),
        ...(stage === "approved" && approvedBy && approvedAt ? [{ term: <Trans id="guidance.life.approvedBy">Approved by</Trans>, detail: <><bdi>{approvedBy.name}</bdi>, {format.date(approvedAt)}</> }] : []),
        ...(authors.length > 0 ? [{ term: <Trans id="guidance.life.authors">Written by</Trans>, detail: <bdi>{format.list(authors)}</bdi> }] : []),
      ]}
    />
  );
}

/** What is seldom done, folded away unless a form of it came back. */
function LaterSteps({ view: { document, steps, owner, publication, people, usual }, returned }: LifeSectionsProps) {
  const isBack = (intent: string) => returned?.intent === intent;
  return (
    <>
      {steps.renew ? <Disclosure open={isBack("renew")} summary={<Trans id="guidance.life.renew">Say that it still holds</Trans>}><RenewForm returned={returned} usual={usual} /></Disclosure> : null}
      {steps.arrange ? <Disclosure open={isBack("arrange")} summary={<Trans id="guidance.life.arrange">Who answers for it, and what it is</Trans>}><ArrangeForm returned={returned} owner={owner?.handle ?? ""} publication={publication} people={people} /></Disclosure> : null}
      {steps.withdraw ? <Disclosure open={isBack("withdraw")} summary={<Trans id="guidance.life.withdraw">Withdraw or replace it</Trans>}><WithdrawForm team={document.team.slug} returned={returned} /></Disclosure> : null}
      {steps.reinstate ? <div><Press intent="reinstate"><Trans id="guidance.reinstate.button">Take the withdrawal back</Trans></Press></div> : null}
    </>
  );
}

function Press({ intent, tone = "quiet", children }: { intent: string; tone?: "primary" | "quiet"; children: ReactNode }) {
  const pending = useNavigation().formData?.get("intent") === intent;
  return <Form method="post"><Button name="intent" value={intent} tone={tone} pending={pending}>{children}</Button></Form>;
}
