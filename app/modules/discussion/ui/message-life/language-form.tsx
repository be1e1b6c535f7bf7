import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import type { Locale } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { LanguageSelect } from "../language-select";

/** Says in which language a message is, where that was found out wrongly. */
export function LanguageForm({ language }: { language: Locale }) {
  return (
    <Disclosure summary={<Trans id="discussion.language.wrong">This is another language</Trans>}>
      <Form method="post" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="intent" value="language" />
        <LanguageSelect id="message-language" defaultValue={language} />
        <Button tone="quiet"><Trans id="discussion.language.set">Set the language</Trans></Button>
      </Form>
    </Disclosure>
  );
}
