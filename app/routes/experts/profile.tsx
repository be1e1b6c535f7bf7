import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { profileView } from "~/modules/experts/profile-view.server";
import { similarPeople } from "~/modules/experts/similar-people.server";
import { ProfileEvidence } from "~/modules/experts/ui/profile-evidence";
import { ProfileFacts } from "~/modules/experts/ui/profile-facts";
import { ProfileFields } from "~/modules/experts/ui/profile-fields";
import { ProfileLanguages } from "~/modules/experts/ui/profile-languages";
import { ProfilePlaces } from "~/modules/experts/ui/profile-places";
import { ProfileTeams } from "~/modules/experts/ui/profile-teams";
import { ProfileTime } from "~/modules/experts/ui/profile-time";
import { SimilarPeople } from "~/modules/experts/ui/similar-people";
import { ProfileWish } from "~/modules/experts/ui/profile-wish";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Avatar } from "~/ui/avatar";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { Section } from "~/ui/section";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";

export const handle = { areas: ["experts", "organisation", "requests"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: who }) => [{ title: `${who?.name ?? ""} · Meridian` }];

export function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const who = await profileView(actor, params.handle ?? "", context.locale);
    return { ...who, similar: await similarPeople(actor, context.locale, who.handle, who.expertise) };
  });
}

export default function Profile() {
  const who = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const header = (
    <PageHeader
      above={<Breadcrumbs items={[{ to: "/experts", label: <Trans id="experts.title">Experts</Trans> }]} />}
      title={<bdi>{who.name}</bdi>}
      meta={who.photo || who.nativeName ? <>{who.photo ? <Avatar name={who.name} photo={who.photo} size="lg" /> : null}{who.nativeName ? <bdi>{who.nativeName}</bdi> : null}</> : null}
      lead={who.title ? <span dir="auto">{who.title}</span> : null}
      actions={(
        <div className="flex flex-wrap gap-2">
          <LinkButton to={`/experts/${who.handle}/card.vcf`} reloadDocument tone="plain"><Trans id="experts.profile.card">Card for the address book</Trans></LinkButton>
          {who.abilities.edit ? <>
            <LinkButton to={`/experts/${who.handle}/edit`}><Trans id="experts.profile.edit">Edit my profile</Trans></LinkButton>
            <LinkButton to={`/experts/${who.handle}/edit/support`}><Trans id="experts.support.title">My time and evidence</Trans></LinkButton>
          </> : who.open && who.support ? <LinkButton to={`/requests/new?person=${who.handle}`}><Trans id="requests.ofPerson">Ask for support</Trans></LinkButton> : null}
        </div>
      )}
    />
  );
  return (
    <Page header={header} aside={<ProfileTeams teams={who.teams} />} asideLabel={t({ id: "experts.profile.teams", message: "Teams" })}>
      <ProfileFacts who={who} />
      {who.about ? <p className="measure whitespace-pre-line text-lg" lang={who.aboutLanguage ?? undefined} dir="auto">{who.about}</p> : null}
      {who.support ? <Section id="time" title={<Trans id="experts.profile.time">Time and terms</Trans>}><ProfileTime support={who.support} /></Section> : null}
      <Section id="fields" title={<Trans id="experts.profile.fields">Expertise</Trans>}><ProfileFields expertise={who.expertise} /></Section>
      <Section id="evidence" title={<Trans id="experts.support.evidence">Evidence</Trans>}><ProfileEvidence evidence={who.evidence} /></Section>
      <Section id="languages" title={<Trans id="experts.profile.languages">Languages</Trans>}><ProfileLanguages languages={who.languages} /></Section>
      <Section id="places" title={<Trans id="experts.profile.places">Work in countries</Trans>}><ProfilePlaces countries={who.countries} /></Section>
      {who.similar.length > 0 ? <Section id="similar" title={<Trans id="experts.profile.similar">People with the same fields</Trans>}><SimilarPeople people={who.similar} /></Section> : null}
      {who.wish ? <Section id="wish" title={<Trans id="experts.support.wish">Wish to move</Trans>}><ProfileWish wish={who.wish} /></Section> : null}
    </Page>
  );
}
