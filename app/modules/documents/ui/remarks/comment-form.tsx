import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { mentionOptionsHref } from "~/modules/teams/contract";
import { Button } from "~/ui/button";
import { Suggesting } from "~/ui/suggestions/suggesting";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useRemarkErrors } from "./use-remark-errors";

interface CommentFormProps {
  action: string;
  freshId: string;
  language: string;
  teamSlug: string;
  /** Of a file: the version that is shown, and what its pages are called where it has any. */
  file: { version: number; pages: "page" | "slide" | null } | null;
  typed?: { quotation: string; page: string; version: string; message: string; errors: Record<string, string[] | null> };
}

/** Comments on a passage whose words one gives, on a page of a file, or on the whole; works without JavaScript. */
export function CommentForm({ action, freshId, language, teamSlug, file, typed }: CommentFormProps) {
  const { t } = useLingui();
  const errorTexts = useRemarkErrors();
  return (
    <Form method="post" action={action} className="grid max-w-form gap-4" key={freshId}>
      <input type="hidden" name="intent" value="comment" />
      <input type="hidden" name="id" value={freshId} />
      {file ? <input type="hidden" name="version" value={typed?.version || file.version} /> : <TextArea
        name="quotation" rows={2} optional lang={language} defaultValue={typed?.quotation} errors={errorTexts(typed?.errors.quotation)}
        label={t({ id: "documents.comment.passage", message: "Passage" })}
        hint={t({ id: "documents.comment.passageHint", message: "Copy the words from the text. Left blank, the comment is on the whole document." })}
      />}
      {file?.pages ? (
        <TextField
          name="page" inputMode="numeric" optional maxLength={6} autoComplete="off" defaultValue={typed?.page} errors={errorTexts(typed?.errors.page)}
          label={file.pages === "slide" ? t({ id: "documents.comment.slide", message: "Slide" }) : t({ id: "documents.comment.page", message: "Page" })}
          hint={t({ id: "documents.comment.pageHint", message: "Its number, counted from the beginning of the file. Left blank, the comment is on the whole file." })}
        />
      ) : null}
      <Suggesting from={mentionOptionsHref({ team: teamSlug })}>
        <TextArea name="message" rows={3} required defaultValue={typed?.message} errors={errorTexts(typed?.errors.message)} label={t({ id: "documents.comment.message", message: "Your comment" })} />
      </Suggesting>
      <div><Button><Trans id="documents.comment.send">Comment</Trans></Button></div>
    </Form>
  );
}
