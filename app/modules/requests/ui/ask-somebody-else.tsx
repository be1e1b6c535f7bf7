import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { everybodyHref } from "~/modules/teams/contract";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Select } from "~/ui/select";
import { Suggesting } from "~/ui/suggestions/suggesting";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { maxFind, maxNote, proposalRoles } from "../contract";
import type { RequestView } from "../request-view.server";
import { Candidate } from "./candidate-list";
import { useReturned } from "./step-form";
import type { ReturnedForm } from "./typed-in";
import { useRequestWords } from "./rows/use-request-words";

interface AskSomebodyElseProps {
  find: string;
  /** null while nobody is looked for */
  found: RequestView["found"];
  several: boolean;
  returned: ReturnedForm | null;
}

/** Anybody whom nothing offers: looked for by name, field or place, and asked from what is found. */
export function AskSomebodyElse({ find, found, several, returned }: AskSomebodyElseProps) {
  const { t } = useLingui();
  return (
    <Disclosure open={found !== null} summary={<Trans id="requests.candidates.byName">Ask somebody else</Trans>}>
      <Form role="search" action="#candidates" preventScrollReset className="flex flex-wrap items-end gap-2">
        <Suggesting from={everybodyHref} names="whole" takes="words"><TextField id="find" name="find" type="search" autoComplete="off" key={find} defaultValue={find} maxLength={maxFind} label={t({ id: "requests.candidates.find", message: "Find people" })} hint={t({ id: "requests.candidates.findHint", message: "Name, field or place, in any script" })} /></Suggesting>
        <Button tone="quiet"><Trans id="requests.candidates.findButton">Find</Trans></Button>
      </Form>
      <div role="status">{found?.length === 0 ? <p className="pt-3 text-ink-muted"><Trans id="requests.candidates.noneFound">Nobody else fits. Try fewer letters, or the name as it is written in another script.</Trans></p> : null}</div>
      {found && found.length > 0 ? (
        <ul aria-label={t({ id: "requests.candidates.found", message: "People found" })} className="divide-y divide-line">
          {found.map((who) => <Candidate key={who.handle} who={who} several={several} returned={returned}><AsWhat handle={who.handle} returned={returned} /></Candidate>)}
        </ul>
      ) : null}
    </Disclosure>
  );
}

/** As what they are asked, and a word to them. */
function AsWhat({ handle, returned }: { handle: string; returned: ReturnedForm | null }) {
  const { t } = useLingui();
  const words = useRequestWords();
  const { values, errors } = useReturned(returned, "propose", handle);
  return (
    <>
      <Select id={`role-${handle}`} name="role" defaultValue={values.role} label={t({ id: "requests.candidates.role", message: "As what" })} options={proposalRoles.map((role) => ({ value: role, label: words.roles[role] }))} />
      <TextArea id={`note-${handle}`} name="note" rows={2} maxLength={maxNote} optional label={t({ id: "requests.step.word", message: "A word with it" })} defaultValue={values.note} errors={errors("note")} />
    </>
  );
}
