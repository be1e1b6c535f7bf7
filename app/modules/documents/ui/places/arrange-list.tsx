import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextLink } from "~/ui/text-link";
import { VisuallyHidden } from "~/ui/visually-hidden";
import { placeHref } from "../../hrefs";

interface Thing {
  id: number;
  name: string;
}

interface ArrangeListProps {
  documents: { id: number; title: string }[];
  folders: Thing[];
}

/** Puts folders and documents into an order of one's own, a step at a time, or elsewhere: by buttons, so by keyboard and without JavaScript. */
export function ArrangeList({ documents, folders }: ArrangeListProps) {
  if (documents.length + folders.length === 0) return null;
  return (
    <Disclosure summary={<Trans id="documents.arrange">Arrange what lies here</Trans>}>
      <ul className="grid max-w-form gap-2">
        {folders.map((folder) => <Row key={`folder-${folder.id}`} thing={folder} intent="step-folder" />)}
        {documents.map(({ id, title }) => <Row key={id} thing={{ id, name: title }} intent="step-document" moveTo={placeHref({ id, title })} />)}
      </ul>
    </Disclosure>
  );
}

function Row({ thing, intent, moveTo }: { thing: Thing; intent: string; moveTo?: string }) {
  const { t } = useLingui();
  const { id, name } = thing;
  return (
    <li>
      <Form method="post" preventScrollReset className="flex flex-wrap items-center gap-2">
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="id" value={id} />
        <bdi className="min-w-0 flex-1 basis-48">{name}</bdi>
        <Button size="sm" tone="quiet" name="direction" value="up"><span aria-hidden="true"><Trans id="documents.arrange.up">Up</Trans></span><VisuallyHidden>{t({ id: "documents.arrange.upNamed", message: `Move “${name}” up` })}</VisuallyHidden></Button>
        <Button size="sm" tone="quiet" name="direction" value="down"><span aria-hidden="true"><Trans id="documents.arrange.down">Down</Trans></span><VisuallyHidden>{t({ id: "documents.arrange.downNamed", message: `Move “${name}” down` })}</VisuallyHidden></Button>
        {moveTo ? <TextLink to={moveTo}><Trans id="documents.arrange.elsewhere">Elsewhere …<VisuallyHidden> {name}</VisuallyHidden></Trans></TextLink> : null}
      </Form>
    </li>
  );
}
