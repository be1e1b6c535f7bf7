import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextField } from "~/ui/text-field";
import { keptNameMaxLength, listNoteMaxLength } from "../kept/contract";

interface KeepPersonProps {
  handle: string;
  /** one's own, to which somebody can be added */
  lists: { id: number; name: string }[];
}

/** Puts somebody on one of one's lists, or on a new one. */
export function KeepPerson({ handle, lists }: KeepPersonProps) {
  const { t } = useLingui();
  const noteLabel = t({ id: "experts.kept.note", message: "Why, in a few words" });
  return (
    <Disclosure summary={<Trans id="experts.kept.person">Keep on a list</Trans>}>
      <div className="grid max-w-form gap-4">
        {lists.map(({ id, name }) => (
          <Form key={id} method="post" action={`/experts/lists/${id}`} className="flex flex-wrap items-end gap-3">
            <input type="hidden" name="person" value={handle} />
            <div className="min-w-0 flex-1 basis-48"><TextField id={`note-${id}`} name="note" optional dir="auto" maxLength={listNoteMaxLength} label={noteLabel} /></div>
            <Button tone="quiet" name="intent" value="put"><Trans id="experts.kept.putOn">Put on <bdi>{name}</bdi></Trans></Button>
          </Form>
        ))}
        <Form method="post" action="/experts/kept" className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="person" value={handle} />
          <div className="min-w-0 flex-1 basis-48"><TextField id="new-list" name="name" required dir="auto" maxLength={keptNameMaxLength} label={t({ id: "experts.kept.newList", message: "Name of a new list" })} /></div>
          <Button tone="quiet" name="intent" value="make-list"><Trans id="experts.kept.makeList">Begin a list</Trans></Button>
        </Form>
      </div>
    </Disclosure>
  );
}
