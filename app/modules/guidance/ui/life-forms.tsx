import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox } from "~/ui/checkbox";
import { mentionOptionsHref } from "~/modules/teams/contract";
import { RadioGroup } from "~/ui/radio-group";
import { Suggesting } from "~/ui/suggestions/suggesting";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { maxComment, maxReason } from "../contract";
import type { LifeView } from "../life/life-view.server";
import { PeopleToChoose, usePlacedNames } from "./people-to-choose";
import { StepForm, type FieldOf } from "./step-form";
import type { ReturnedForm } from "./typed-in";
import { useLifeWords } from "./use-life-words";

type FormProps = { returned: ReturnedForm | undefined };

/** Asks people for their review of the text as it stands. */
export function SendForm({ returned, people, team }: FormProps & Pick<LifeView, "people"> & { team: string }) {
  const { t } = useLingui();
  return (
    <StepForm intent="send" returned={returned} button={<Trans id="guidance.send.button">Send for review</Trans>}>
      {(field, isChosen) => (
        <>
          <Suggesting from={mentionOptionsHref({ team, only: "people" })} names="lines"><TextArea {...field("reviewers")} rows={3} label={t({ id: "guidance.send.reviewers", message: "Who reviews it" })} hint={t({ id: "guidance.send.reviewersHint", message: "One a line: name, e-mail address, or address of the profile; or choose below. They must be able to read the team, and have written none of this text." })} /></Suggesting>
          <PeopleToChoose people={people.filter(({ wrote }) => !wrote)} open={returned?.intent === "send"} isChosen={(handle) => isChosen("reviewers", handle, false)} />
          <TextField {...field("dueOn")} type="date" required label={t({ id: "guidance.send.due", message: "Answers are due on" })} />
        </>
      )}
    </StepForm>
  );
}

/** What a reviewer says. */
export function AnswerForm({ returned, verdict, comment }: FormProps & { verdict: "approve" | "changes" | null; comment: string }) {
  const { t } = useLingui();
  const words = useLifeWords();
  return (
    <StepForm intent="answer" returned={returned} button={<Trans id="guidance.answer.button">Send the answer</Trans>}>
      {(field) => {
        const { defaultValue, ...choice } = field("verdict", verdict ?? "");
        return (
          <>
            <RadioGroup {...choice} defaultValue={defaultValue} required label={t({ id: "guidance.answer.verdict", message: "What you think of this version" })} options={(["approve", "changes"] as const).map((value) => ({ value, label: words.verdict[value] }))} />
            <TextArea {...field("comment", comment)} rows={4} maxLength={maxComment} label={t({ id: "guidance.answer.comment", message: "What you would say about it" })} hint={t({ id: "guidance.answer.commentHint", message: "Needed when you ask for changes." })} />
          </>
        );
      }}
    </StepForm>
  );
}

/** Shows readers what was approved. */
export function PublishForm({ returned, usual, confirmBy }: FormProps & Pick<LifeView, "usual" | "confirmBy">) {
  const { t } = useLingui();
  return (
    <StepForm intent="publish" returned={returned} button={<Trans id="guidance.publish.button">Publish this version</Trans>}>
      {(field, isChosen) => (
        <>
          <DayFields field={field} usual={usual} />
          <TextField {...field("note")} maxLength={maxReason} label={t({ id: "guidance.publish.note", message: "What is new in it" })} optional />
          <Checkbox id="publish-material" name="material" defaultChecked={isChosen("material", "on", false)} label={t({ id: "guidance.publish.material", message: "A material change: whoever confirmed an earlier version has to confirm this one" })} />
          {confirmBy === null ? null : <TextField {...field("confirmBy", confirmBy)} type="date" optional label={t({ id: "guidance.publish.confirmBy", message: "A material change is to be confirmed by" })} hint={t({ id: "guidance.publish.confirmByHint", message: "All who are asked to confirm are told anew." })} />}
        </>
      )}
    </StepForm>
  );
}

function DayFields({ field, usual }: { field: FieldOf; usual: LifeView["usual"] }) {
  const { t } = useLingui();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField {...field("reviewOn", usual.reviewOn)} type="date" required label={t({ id: "guidance.publish.reviewOn", message: "To be reviewed on" })} />
      <TextField {...field("expiresOn", usual.expiresOn)} type="date" required label={t({ id: "guidance.publish.expiresOn", message: "Valid until" })} />
    </div>
  );
}

/** Says that what readers see still holds. */
export function RenewForm({ returned, usual }: FormProps & { usual: LifeView["usual"] }) {
  return <StepForm intent="renew" tone="quiet" returned={returned} button={<Trans id="guidance.renew.button">It still holds</Trans>}>{(field) => <DayFields field={field} usual={usual} />}</StepForm>;
}

/** Tells readers not to rely on it any more. */
export function WithdrawForm({ returned, team }: FormProps & { team: string }) {
  const { t } = useLingui();
  return (
    <StepForm intent="withdraw" tone="danger" returned={returned} button={<Trans id="guidance.withdraw.button">Withdraw it</Trans>}>
      {(field) => (
        <>
          <TextArea {...field("reason")} rows={2} required maxLength={maxReason} label={t({ id: "guidance.withdraw.reason", message: "Why" })} />
          <Suggesting from={mentionOptionsHref({ team, only: "documents" })} names="whole" takes="reference"><TextField {...field("successor")} optional autoComplete="off" label={t({ id: "guidance.withdraw.successor", message: "What holds instead" })} hint={t({ id: "guidance.withdraw.successorNamed", message: "Type words of its title to choose it, or give its address or its number." })} /></Suggesting>
        </>
      )}
    </StepForm>
  );
}

/** Says who answers for it, and what it is. */
export function ArrangeForm({ returned, owner, publication, people }: FormProps & Pick<LifeView, "people"> & { owner: string; publication: boolean }) {
  const { t } = useLingui();
  const placed = usePlacedNames();
  return (
    <StepForm intent="arrange" tone="quiet" returned={returned} button={<Trans id="guidance.arrange.button">Save</Trans>}>
      {(field, isChosen) => (
        <>
          <TextField {...field("owner", owner)} required autoComplete="off" list="arrange-people" label={t({ id: "guidance.arrange.owner", message: "Who sees to it that it stays true" })} hint={t({ id: "guidance.arrange.ownerHint", message: "Begin to write a name and choose from the team’s people, or write an e-mail address." })} />
          <datalist id="arrange-people">{people.map((person) => <option key={person.handle} value={person.handle}>{placed(person)}</option>)}</datalist>
          <Checkbox id="arrange-publication" name="publication" defaultChecked={isChosen("publication", "on", publication)} label={t({ id: "guidance.arrange.publication", message: "It is a publication" })} hint={t({ id: "guidance.arrange.publicationHint", message: "Two reviewers from other regions approve it, and its formats and languages are planned." })} />
        </>
      )}
    </StepForm>
  );
}
