import { Trans, useLingui } from "@lingui/react/macro";
import type { Editor } from "@tiptap/core";
import { useState, type FormEvent } from "react";
import { isAllowedLink } from "~/platform/rich-text/allowed-link";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/text-field";

/** An address as people write it: one without a scheme is meant for the web. */
function addressIn(typed: string): string {
  const address = typed.trim();
  return isAllowedLink(address) || address === "" || /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
}

/** Where the words at the caret should lead. */
export function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useLingui();
  const [wrong, setWrong] = useState(false);
  const before = editor.getAttributes("link").href as string | undefined;

  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const href = addressIn(String(new FormData(event.currentTarget).get("href") ?? ""));
    if (!isAllowedLink(href)) return setWrong(true);
    const chain = editor.chain().focus().extendMarkRange("link");
    if (editor.state.selection.empty && !before) chain.insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    onDone();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
    onDone();
  };

  return (
    <form onSubmit={apply} onKeyDown={(event) => event.key === "Escape" && onDone()} role="presentation" className="flex flex-wrap items-end gap-3 py-2">
      <div className="min-w-0 flex-1 basis-60">
        <TextField
          name="href"
          type="text"
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          defaultValue={before ?? ""}
          label={t({ id: "documents.link.address", message: "Address" })}
          errors={wrong ? [t({ id: "documents.link.wrong", message: "Give an address of the web, a mail address, or a path of Meridian." })] : undefined}
        />
      </div>
      <Button size="sm"><Trans id="documents.link.apply">Set the link</Trans></Button>
      {before ? <Button type="button" tone="plain" size="sm" onClick={remove}><Trans id="documents.link.remove">Remove the link</Trans></Button> : null}
      <Button type="button" tone="plain" size="sm" onClick={onDone}><Trans id="documents.link.cancel">Cancel</Trans></Button>
    </form>
  );
}
