import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { writeHref } from "~/modules/conversations/hrefs";
import { confirmField, withdrawConfirmation } from "~/modules/experts/confirm-field.server";
import { confirmProfile } from "~/modules/experts/confirm-profile.server";
import { peopleLists } from "~/modules/experts/kept/people-lists.server";
import { profileView } from "~/modules/experts/profile-view.server";
import { pageStepSchema } from "~/modules/experts/schema.server";
import { similarPeople } from "~/modules/experts/similar-people.server";
import { ConfirmFields } from "~/modules/experts/ui/confirm-fields";
import { KeepPerson } from "~/modules/experts/ui/keep-person";
import { ProfileEvidence } from "~/modules/experts/ui/profile-evidence";
import { ProfileFacts } from "~/modules/experts/ui/profile-facts";
import { ProfileFields } from "~/modules/experts/ui/profile-fields";
import { ProfileLanguages } from "~/modules/experts/ui/profile-languages";
import { ProfilePlaces } from "~/modules/experts/ui/profile-places";
import { ProfileTeams } from "~/modules/experts/ui/profile-teams";
import { ProfileTime } from "~/modules/experts/ui/profile-time";
import { StaleNotice } from "~/modules/experts/ui/stale-notice";
import { SimilarPeople } from "~/modules/experts/ui/similar-people";
import { ProfileWish } from "~/modules/experts/ui/profile-wish";
import { notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Avatar } from "~/ui/avatar";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { Section } from "~/ui/section";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";

export const handle = { areas: ["experts", "organisation"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.who.name ?? ""} · Meridian` }];

export function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const who = await profileView(actor, params.handle ?? "", context.locale);
    const lists = (await peopleLists(actor, context.locale)).filter(({ mine }) => mine).map(({ id, name }) => ({ id, name }));
    return { who, lists, reader: actor.handle, similar: await similarPeople(actor, context.locale, who.handle, who.expertise) };
  });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const handle = params.handle ?? "";
  const submission = parseWithZod(await formIn(request), { schema: pageStepSchema });
  return answer(async () => {
    // Whom the reader may not see is not found, whatever was typed.
    const who = await profileView(actor, handle, context.locale);
    if (submission.status !== "success") return data({ result: submission.reply() }, { status: 422 });
    const step = submission.value;
    if (step.intent === "confirm-profile") {
      if (!who.abilities.edit) return notFound("profile");
      await confirmProfile(actor);
    } else if (step.intent === "confirm-field") await confirmField(actor, handle, { ...step, language: context.locale });
    else await withdrawConfirmation(actor, handle, step.termId);
    return redirect(`/experts/${handle}${step.intent === "confirm-profile" ? "" : "#evidence"}`, { status: 303 });
  });
}

export default function Profile() {
  const { who, similar, lists, reader } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const result = answered && "result" in answered ? answered.result : undefined;
  const { t } = useLingui();
  const header = (
    <PageHeader
      above={<Breadcrumbs items={[{ to: "/experts", label: <Trans id="experts.title">Experts</Trans> }]} />}
      title={<bdi>{who.name}</bdi>}
      meta={who.photo || who.nativeName ? <>{who.photo ? <Avatar name={who.name} photo={who.photo} size="lg" /> : null}{who.nativeName ? <bdi>{who.nativeName}</bdi> : null}</> : null}
      lead={who.title ? <span dir="auto">{who.title}</span> : null}
      actions={(
        <>
          <LinkButton tone="plain" to={`/experts/${who.handle}/card.vcf`} reloadDocument><Trans id="experts.profile.card">Card for the address book</Trans></LinkButton>
          {who.abilities.edit ? <>
            <LinkButton to={`/experts/${who.handle}/edit`}><Trans id="experts.profile.edit">Edit my profile</Trans></LinkButton>
            <LinkButton to={`/experts/${who.handle}/edit/personal`}><Trans id="experts.personal.title">Names, post and who sees what</Trans></LinkButton>
            <LinkButton to={`/experts/${who.handle}/edit/support`}><Trans id="experts.support.title">My time and evidence</Trans></LinkButton>
          </> : <>
            <LinkButton to={writeHref(who.handle)}><Trans id="experts.profile.write">Write a message</Trans></LinkButton>
            {who.open && who.support ? <LinkButton to={`/requests/new?person=${who.handle}`}><Trans id="requests.ofPerson">Ask for support</Trans></LinkButton> : null}
          </>}
        </>
      )}
    />
  );
  return (
    <Page header={header} aside={<ProfileTeams teams={who.teams} />} asideLabel={t({ id: "experts.profile.teams", message: "Teams" })}>
      <StaleNotice who={who} />
      <ProfileFacts who={who} />
      {who.about ? <p className="measure whitespace-pre-line text-lg" lang={who.aboutLanguage ?? undefined} dir="auto">{who.about}</p> : null}
      {who.support ? <Section id="time" title={<Trans id="experts.profile.time">Time and terms</Trans>}><ProfileTime support={who.support} /></Section> : null}
      <Section id="fields" title={<Trans id="experts.profile.fields">Expertise</Trans>}><ProfileFields expertise={who.expertise} /></Section>
      <Section id="evidence" title={<Trans id="experts.support.evidence">Evidence</Trans>}><ProfileEvidence evidence={who.evidence} />{who.abilities.confirmFields && who.expertise.length > 0 ? <ConfirmFields who={who} handle={reader} result={result} /> : null}</Section>
      <Section id="languages" title={<Trans id="experts.profile.languages">Languages</Trans>}><ProfileLanguages languages={who.languages} /></Section>
      <Section id="places" title={<Trans id="experts.profile.places">Work in countries</Trans>}><ProfilePlaces countries={who.countries} /></Section>
      {who.abilities.edit ? null : <KeepPerson handle={who.handle} lists={lists} />}
      {similar.length > 0 ? <Section id="similar" title={<Trans id="experts.profile.similar">People with the same fields</Trans>}><SimilarPeople people={similar} /></Section> : null}
      {who.wish ? <Section id="wish" title={<Trans id="experts.support.wish">Wish to move</Trans>}><ProfileWish wish={who.wish} /></Section> : null}
    </Page>
  );
}
