import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/ui/button";
import { Section } from "~/ui/section";
import { Select } from "~/ui/select";
import { slowModes } from "../../threads-contract";
import type { ThreadSettingsView } from "../../thread-settings-view.server";
import { ReasonField } from "./reason-field";
import { useSlowWords } from "./use-slow-words";

/** Closing and reopening a thread, locking it and slowing it down, as far as the reader may. Each can be undone by the next press. */
export function StandingForms({ view }: { view: ThreadSettingsView }) {
  const { standing, abilities } = view;
  return (
    <>
      {standing === "locked" ? null : (
        <Section id="close" title={standing === "closed" ? <Trans id="discussion.reopen">Open the thread again</Trans> : <Trans id="discussion.close">Close the thread</Trans>}>
          <p className="measure">{standing === "closed"
            ? <Trans id="discussion.reopen.text">Members can write in it again.</Trans>
            : <Trans id="discussion.close.text">It is done: everybody can still read it, and nobody writes in it until it is opened again.</Trans>}</p>
          <ReasonForm id="close-reason">
            {standing === "closed"
              ? <Button tone="quiet" name="intent" value="reopen"><Trans id="discussion.reopen">Open the thread again</Trans></Button>
              : <Button tone="quiet" name="intent" value="close"><Trans id="discussion.close">Close the thread</Trans></Button>}
          </ReasonForm>
        </Section>
      )}
      {abilities.order ? (
        <>
          <Section id="lock" title={standing === "locked" ? <Trans id="discussion.unlock">Unlock the thread</Trans> : <Trans id="discussion.lock">Lock the thread</Trans>}>
            <p className="measure">{standing === "locked"
              ? <Trans id="discussion.unlock.text">All members can write in it again.</Trans>
              : <Trans id="discussion.lock.text">Only leads and coordinators write in it and open it again.</Trans>}</p>
            <ReasonForm id="lock-reason">
              {standing === "locked"
                ? <Button tone="quiet" name="intent" value="unlock"><Trans id="discussion.unlock">Unlock the thread</Trans></Button>
                : <Button tone="quiet" name="intent" value="lock"><Trans id="discussion.lock">Lock the thread</Trans></Button>}
            </ReasonForm>
          </Section>
          <SlowMode view={view} />
        </>
      ) : null}
    </>
  );
}

function SlowMode({ view }: { view: ThreadSettingsView }) {
  const { t } = useLingui();
  const words = useSlowWords();
  return (
    <Section id="slow" title={<Trans id="discussion.slow">Slow mode</Trans>}>
      <p className="measure"><Trans id="discussion.slow.text">Members wait between two messages of theirs, so that a heated discussion cools down. Leads and coordinators do not.</Trans></p>
      <ReasonForm id="slow-reason">
        <div className="w-56">
          <Select key={view.slowSeconds} name="seconds" label={t({ id: "discussion.slow.seconds", message: "Between two messages" })} defaultValue={String(view.slowSeconds)} options={slowModes.map((seconds) => ({ value: String(seconds), label: words(seconds) }))} />
        </div>
        <Button tone="quiet" name="intent" value="slow"><Trans id="discussion.slow.set">Set the pace</Trans></Button>
      </ReasonForm>
    </Section>
  );
}

/** A form with room for a reason, which all readers of the thread find beside what was done. */
function ReasonForm({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Form method="post" className="flex flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1 basis-72"><ReasonField id={id} /></div>
      {children}
    </Form>
  );
}
