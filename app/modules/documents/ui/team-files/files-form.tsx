import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation } from "@remix-run/react";
import { useRef, type ReactNode } from "react";
import type { FileLine } from "~/modules/files/contract";
import { AttachButton, Attached, useAttach } from "~/modules/files/ui/attach";
import { Button } from "~/ui/button";

/** A form with files that came back. */
export interface ReturnedFiles {
  errors: Record<string, string[] | null>;
  attached: FileLine[];
}

interface FilesFormProps {
  /** tells the fields of several forms of a page apart */
  id: string;
  returned: ReturnedFiles | undefined;
  /** what is said beside the files */
  children?: ReactNode;
  submit: ReactNode;
  /** what the button where files are chosen says */
  choose: ReactNode;
}

/** Brings files: chosen, pasted or dropped onto it, and sent in pieces where scripts run; a plain form where not. */
export function FilesForm({ id, returned, children, submit, choose }: FilesFormProps) {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const attach = useAttach(form);
  const pending = useNavigation().formData?.get("form") === id || attach.waiting;
  return (
    <Form
      ref={form} method="post" encType="multipart/form-data" aria-label={t({ id: "documents.teamFiles.form", message: "Bring files" })}
      onSubmit={attach.hold} onPaste={attach.onPaste} onDragOver={attach.onDragOver} onDrop={attach.onDrop}
      className="grid max-w-form gap-4"
    >
      <input type="hidden" name="form" value={id} />
      <div className="grid justify-items-start gap-2 rounded-control border border-dashed border-line p-4">
        <AttachButton attach={attach}>{choose}</AttachButton>
        {attach.alive ? <p className="text-sm text-ink-muted"><Trans id="documents.teamFiles.drop">Or drag files here.</Trans></p> : null}
        <Attached attach={attach} id={id} brought={returned?.attached ?? []} errors={returned?.errors.files} />
      </div>
      {children}
      <div><Button pending={pending}>{submit}</Button></div>
    </Form>
  );
}
