import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import { Section } from "~/ui/section";
import { TextArea } from "~/ui/text-area";
import { TextLink } from "~/ui/text-link";
import type { TranslationView } from "../../translations/translation-view.server";
import { useErrorTexts } from "../use-error-texts";

interface TranslationSectionProps {
  translation: TranslationView;
  mayCorrect: boolean;
  errors: Record<string, string[] | null> | undefined;
}

/** What a message says in the reader's language, whose words that is, and how it comes about: plain forms. */
export function TranslationSection({ translation: { language, shown, mayTranslate }, mayCorrect, errors }: TranslationSectionProps) {
  const name = useFormat().language(language);
  return (
    <Section id="translation" title={<Trans id="discussion.translation.title">In your language: {name}</Trans>}>
      {errors?.translation ? <Notice tone="critical"><Trans id="discussion.translation.unavailable">The machine that translates does not answer now, or the message is too long for it. Try again in some minutes; the message itself is above.</Trans></Notice> : null}
      {shown ? <Shown shown={shown} language={language} /> : null}
      {mayTranslate ? (
        <Form method="post">
          <input type="hidden" name="language" value={language} />
          <Button name="intent" value="translate" tone="quiet">{shown ? <Trans id="discussion.translation.again">Translate the present wording</Trans> : <Trans id="discussion.translation.translate">Translate</Trans>}</Button>
        </Form>
      ) : null}
      {shown && mayCorrect ? <Correction source={shown.source} language={language} errors={errors?.message} /> : null}
    </Section>
  );
}

function Shown({ shown: { html, correctedBy, stale }, language }: { shown: NonNullable<TranslationView["shown"]>; language: Locale }) {
  const corrector = correctedBy ? <TextLink to={`/experts/${correctedBy.handle}`}><bdi>{correctedBy.name}</bdi></TextLink> : null;
  return (
    <div className="grid gap-2 border-s-2 border-line ps-4">
      <p className="text-sm text-ink-muted">
        {corrector ? <Trans id="discussion.translation.byPerson">Translation corrected by {corrector}</Trans> : <Trans id="discussion.translation.byMachine">Translated by machine; it may be wrong.</Trans>}
      </p>
      {stale ? <Notice tone="caution" still><Trans id="discussion.translation.stale">The message was edited since; this translates an earlier wording.</Trans></Notice> : null}
      <Prose lang={language} html={html} />
    </div>
  );
}

function Correction({ source, language, errors }: { source: string; language: Locale; errors: string[] | null | undefined }) {
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  return (
    <Disclosure summary={<Trans id="discussion.translation.correct">Correct the translation</Trans>} open={Boolean(errors)}>
      <Form method="post" className="grid gap-3">
        <input type="hidden" name="intent" value="correct" />
        <input type="hidden" name="language" value={language} />
        <TextArea name="message" id="translation-text" rows={6} lang={language} required defaultValue={source} errors={errorTexts("message", errors)} label={t({ id: "discussion.translation.text", message: "Translation" })} hint={t({ id: "discussion.translation.hint", message: "For everybody who reads in this language. It stays when the message is translated anew." })} />
        <div><Button><Trans id="discussion.translation.save">Save the translation</Trans></Button></div>
      </Form>
    </Disclosure>
  );
}
