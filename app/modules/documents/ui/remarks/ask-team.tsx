import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { askHref } from "../../hrefs";

/** Begins a question in the team of a document with these words of it quoted and linked, of a file with the file linked. */
export function AskTeam({ document, quotation, tone }: { document: { id: number; title: string }; quotation: string; tone: "plain" | "quiet" }) {
  return (
    <Form method="post" action={askHref(document)}>
      <input type="hidden" name="quotation" value={quotation.slice(0, 600)} />
      <Button size="sm" tone={tone}>{quotation ? <Trans id="documents.remark.ask">Ask the team about this passage</Trans> : <Trans id="documents.remark.askFile">Ask the team about this file</Trans>}</Button>
    </Form>
  );
}
