import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { teamAboutView } from "~/modules/teams/team-about-view.server";
import { AboutFacts } from "~/modules/teams/ui/about-facts";
import { PurposeInLanguages } from "~/modules/teams/ui/purpose-in-languages";
import { RelatedTeams } from "~/modules/teams/ui/related-teams";
import { ResponsibilityCard } from "~/modules/teams/ui/responsibility-card";
import { WorkingGroups } from "~/modules/teams/ui/working-groups";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Section } from "~/ui/section";

export const handle = { areas: ["teams"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const about = await answer(() => teamAboutView(actor, params.slug ?? "", context.locale));
  const name = about.name[context.locale];
  return { about, title: i18nFor(context.locale)._(msg({ id: "teams.about.pageTitle", message: `About ${name} · Meridian` })) };
}

export default function TeamAbout() {
  const { about } = useLoaderData<typeof loader>();
  const { slug = "" } = useParams();
  return (
    <>
      <AboutFacts about={about} />
      <ResponsibilityCard officers={about.officers} leadUnit={about.leadUnit} responsibilities={about.responsibilities} />
      <WorkingGroups slug={slug} groups={about.groups} mayFound={about.foundGroup} />
      <RelatedTeams parent={about.parent} below={about.children} />
      <Section id="languages" title={<Trans id="teams.about.languages">In its languages</Trans>}>
        <PurposeInLanguages name={about.name} purpose={about.purpose} languages={about.languages} />
      </Section>
    </>
  );
}
