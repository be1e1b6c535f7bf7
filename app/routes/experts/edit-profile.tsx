import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editProfile } from "~/modules/experts/edit-profile.server";
import { languageOptions, termOptions } from "~/modules/experts/filter-options.server";
import { isAboutPhoto, takePhoto } from "~/modules/experts/photo/take-photo.server";
import { profileView } from "~/modules/experts/profile-view.server";
import { profileStepSchema } from "~/modules/experts/schema.server";
import { EditAbout } from "~/modules/experts/ui/edit-about";
import { EditExpertise } from "~/modules/experts/ui/edit-expertise";
import { EditLanguages } from "~/modules/experts/ui/edit-languages";
import { EditPhoto } from "~/modules/experts/ui/edit-photo";
import { EditPlaces } from "~/modules/experts/ui/edit-places";
import { countryOptions } from "~/modules/organisation/public.server";
import { DomainError, notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";

export const handle = { areas: ["experts"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const who = await profileView(actor, params.handle ?? "", context.locale);
    if (!who.abilities.edit) return notFound("profile");
    const [terms, countries] = await Promise.all([termOptions(context.locale), countryOptions(context.locale)]);
    const title = i18nFor(context.locale)._(msg({ id: "experts.edit.pageTitle", message: "Edit my profile · Meridian" }));
    return { title, who, terms, languages: languageOptions(context.locale), countries: countries.map(({ iso2, name }) => ({ value: iso2, label: name })), saved: new URL(request.url).searchParams.get("saved") };
  });
}

/** Where an error of the use case is shown, and its code. */
const refusals: Record<string, string> = { about: "about_changed", entries: "too_many_entries", termId: "term_missing", country: "country_missing" };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  if (actor.handle !== params.handle) return answer(async () => notFound("profile"));
  const form = await formIn(request);
  if (isAboutPhoto(form)) {
    const photoError = await takePhoto(actor, form);
    return photoError ? data({ step: "photo", photoError }, { status: 422 }) : redirect(`/experts/${actor.handle}/edit?saved=photo#photo`, { status: 303 });
  }
  const submission = parseWithZod(form, { schema: profileStepSchema });
  const step = String(submission.payload.intent ?? "");
  if (submission.status !== "success") return data({ step, result: submission.reply() }, { status: 422 });
  const part = step.replace(/^(save|remove)-/, "");
  try {
    await editProfile(actor, submission.value);
    return redirect(`/experts/${actor.handle}/edit?saved=${part}#${part}`, { status: 303 });
  } catch (error) {
    if (!(error instanceof DomainError) || !error.field) throw error;
    const code = refusals[error.field] ?? "refused";
    const result = error.field === "entries" ? submission.reply({ formErrors: [code] }) : submission.reply({ fieldErrors: { [error.field]: [code] } });
    if (error.code !== "conflict") return data({ step, result }, { status: 422 });
    // The text as it stands now: whoever has compared the two may save over it.
    const { revision } = await profileView(actor, actor.handle, context.locale);
    return data({ step, result, revision }, { status: 409 });
  }
}

export default function EditProfile() {
  const { who, terms, countries, languages, saved } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const resultOf = (step: string) => (answered && "result" in answered && answered.step === step ? answered.result : undefined);
  const revision = answered && "revision" in answered && typeof answered.revision === "number" ? answered.revision : who.revision;
  return (
    <Page header={<PageHeader
      above={<Breadcrumbs items={[{ to: `/experts/${who.handle}`, label: <bdi>{who.name}</bdi> }]} />}
      title={<Trans id="experts.edit.title">Edit my profile</Trans>}
      lead={<Trans id="experts.edit.lead">Colleagues find you by what stands here. Each part is saved by itself.</Trans>}
    />}>
      {saved && !answered ? <Notice tone="positive"><Trans id="experts.edit.saved">Saved.</Trans></Notice> : null}
      <Section id="photo" title={<Trans id="experts.edit.photo">My photo</Trans>}><EditPhoto key={who.photo} name={who.name} photo={who.photo} error={answered && "photoError" in answered ? answered.photoError : undefined} /></Section>
      <Section id="about" title={<Trans id="experts.edit.about">About my work</Trans>}><EditAbout who={who} revision={revision} result={resultOf("about")} /></Section>
      <Section id="expertise" title={<Trans id="experts.profile.fields">Expertise</Trans>}><EditExpertise key={JSON.stringify(who.expertise)} expertise={who.expertise} terms={terms} result={resultOf("save-expertise")} /></Section>
      <Section id="language" title={<Trans id="experts.profile.languages">Languages</Trans>}><EditLanguages key={JSON.stringify(who.languages)} languages={who.languages} names={languages} result={resultOf("save-language")} /></Section>
      <Section id="country" title={<Trans id="experts.profile.places">Work in countries</Trans>}><EditPlaces key={JSON.stringify(who.countries)} entries={who.countries} countries={countries} result={resultOf("save-country")} /></Section>
    </Page>
  );
}
