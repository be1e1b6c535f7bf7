import { Trans, useLingui } from "@lingui/react/macro";
import type { UnsentForm } from "~/platform/http/unsent-form";
import { useAreas } from "~/platform/i18n/speaks";
import { Button, LinkButton } from "~/ui/button";
import { ErrorPage } from "~/ui/error-page";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { forgetForm } from "./kept-form";

/** What one wrote comes back when the session had ended meanwhile, to be sent again. Fetched when that happens, hence the default export. */
export default function UnsentWords({ unsent: { action, fields, files } }: { unsent: UnsentForm }) {
  useAreas(["discussion/waiting"]);
  const { t } = useLingui();
  const signIn = <LinkButton to="/sign-in" target="_blank"><Trans id="discussion.unsent.signIn">Sign in, in another tab</Trans></LinkButton>;
  return (
    <ErrorPage title={<Trans id="discussion.unsent.title">You were signed out, and your words were not sent</Trans>} actions={signIn}>
      <p><Trans id="discussion.unsent.lead">Here they are. Sign in in another tab, come back to this one and send them again: they are posted once.</Trans></p>
      {files ? <p><Trans id="discussion.unsent.files">Your files were not kept. Copy the words if you want to send both together, and attach the files again.</Trans></p> : null}
      <form method="post" action={action} encType="multipart/form-data" onSubmit={() => forgetForm(localStorage, fields.find(([name]) => name === "messageId")?.[1] ?? "")} className="mt-6 grid gap-5 text-base text-ink">
        {fields.map(([name, value], place) => {
          if (name === "message") return <TextArea key={place} name={name} rows={8} label={t({ id: "discussion.unsent.words", message: "Your words" })} defaultValue={value} />;
          if (name === "title" && value !== "") return <TextField key={place} name={name} id={name} label={t({ id: "discussion.unsent.heading", message: "Title" })} defaultValue={value} />;
          return <input key={place} type="hidden" name={name} value={value} />;
        })}
        <div><Button><Trans id="discussion.unsent.again">Send again</Trans></Button></div>
      </form>
    </ErrorPage>
  );
}
