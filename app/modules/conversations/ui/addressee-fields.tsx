import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/text-field";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { Addressee, ComposeView } from "../compose-view.server";
import { maxFindText } from "../contract";

interface AddresseeFieldsProps {
  view: ComposeView;
  find: string;
  errors: string[] | undefined;
}

/** Whom one writes to: chosen people, each with a way out, and a search for more. Each button sends the whole form. */
export function AddresseeFields({ view, find, errors }: AddresseeFieldsProps) {
  const { t } = useLingui();
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-medium"><Trans id="conversations.write.to">To</Trans></legend>
      {/* What Enter presses in any field of the form is its first button: looking for people, not taking one out. */}
      <button name="intent" value="find" tabIndex={-1} aria-hidden="true" className="visually-hidden" />
      {view.to.length > 0 ? (
        <ul aria-label={t({ id: "conversations.write.chosen", message: "People chosen" })} className="grid gap-1">
          {view.to.map((person) => (
            <Row key={person.handle} person={person}>
              <input type="hidden" name="to" value={person.handle} />
              <Button size="sm" tone="quiet" name="remove" value={person.handle}>
                <Trans id="conversations.write.remove">Take out</Trans><VisuallyHidden>: {person.name}</VisuallyHidden>
              </Button>
            </Row>
          ))}
        </ul>
      ) : null}
      <div className="flex flex-wrap items-end gap-2">
        <TextField id="find" name="find" defaultValue={find} key={find} maxLength={maxFindText} errors={errors} label={t({ id: "conversations.write.find", message: "Find people" })} hint={t({ id: "conversations.write.findHint", message: "Name, field or place, in any script" })} />
        <Button tone="quiet" name="intent" value="find"><Trans id="conversations.write.findButton">Find</Trans></Button>
      </div>
      <div role="status">
        {view.found?.length === 0 ? <p className="text-ink-muted"><Trans id="conversations.write.noneFound">Nobody else fits. Try fewer letters, or the name as it is written in another script.</Trans></p> : null}
        {view.found && view.found.length > 0 ? (
          <ul aria-label={t({ id: "conversations.write.found", message: "People found" })} className="divide-y divide-line">
            {view.found.map((person) => (
              <Row key={person.handle} person={person}>
                <Button size="sm" name="add" value={person.handle}>
                  <Trans id="conversations.write.add">Add</Trans><VisuallyHidden>: {person.name}</VisuallyHidden>
                </Button>
              </Row>
            ))}
          </ul>
        ) : null}
      </div>
    </fieldset>
  );
}

function Row({ person: { name, title, city }, children }: { person: Addressee; children: ReactNode }) {
  const detail = [title, city].filter(Boolean).join(" · ");
  return (
    <li className="flex items-center gap-3 py-1.5">
      <div className="min-w-0 flex-1">
        <bdi className="font-medium">{name}</bdi>
        {detail ? <p className="text-sm text-ink-muted"><bdi>{detail}</bdi></p> : null}
      </div>
      {children}
    </li>
  );
}
