import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { LinkButton } from "~/ui/button";
import { Prose } from "~/ui/prose";
import { Section } from "~/ui/section";
import type { LanguagesView } from "../languages/languages-view.server";
import { ComparedText } from "./compared-text";

/** What the source has changed, beside the words of the translation that it concerns. */
export function SourceChanges({ update, href }: { update: NonNullable<LanguagesView["update"]>; href: string }) {
  const { t } = useLingui();
  const { from, to, changes, parts, html, language, ownLanguage } = update;
  return (
    <Section id="changes" title={<Plural id="guidance.languages.changes" value={changes} one="# passage of the source has changed" other="# passages of the source have changed" />} action={<LinkButton size="sm" icon="edit" to={`${href}/edit`}><Trans id="guidance.languages.edit">Edit the translation</Trans></LinkButton>}>
      <p className="text-ink-muted"><Trans id="guidance.languages.fromTo">From version {from} to version {to} of the source, beside the translation as it is written now.</Trans></p>
      <div className="@container">
        <div className="grid gap-x-8 gap-y-6 @2xl:grid-cols-2">
          <div className="min-w-0"><ComparedText parts={parts} look="inline" lang={language} sides={["", ""]} /></div>
          <div role="region" aria-label={t({ id: "guidance.languages.own", message: "The translation" })} className="@container min-w-0 border-line @2xl:border-s @2xl:ps-8"><Prose html={html} lang={ownLanguage} /></div>
        </div>
      </div>
    </Section>
  );
}
