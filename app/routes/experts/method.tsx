import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { MethodFigures, MethodParts, MethodSources } from "~/modules/experts/ui/method-parts";
import { requireActor } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["experts"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, context }: LoaderFunctionArgs) {
  requireActor(context, request);
  return { title: i18nFor(context.locale)._(msg({ id: "experts.method.pageTitle", message: "How people are ranked · Meridian" })) };
}

/** How a need is understood and people are put in order, in words, weights, figures and sources. */
export default function Method() {
  return (
    <Page header={<PageHeader title={<Trans id="experts.answer.method">How people are ranked</Trans>} lead={<Trans id="experts.method.lead">Nobody has a score. People are put in an order by rules that are written here, and each is shown with the facts that put them there.</Trans>} />}>
      <Section id="understood" title={<Trans id="experts.method.understood">How a need is understood</Trans>}>
        <p><Trans id="experts.method.understood.words">What you type is read for fields, languages and levels, places, days, and whether help is wanted on site. Labels and everyday words of all six languages, acronyms and numbers of Conventions lead to one taxonomy, so a question in French finds a profile kept in Russian. Everything that was understood is shown and can be changed or left out; what was not understood is looked for in profiles and names.</Trans></p>
      </Section>
      <Section id="excluded" title={<Trans id="experts.method.excluded">What excludes somebody</Trans>}>
        <p><Trans id="experts.method.excluded.words">Only what you ask for: the level of a language; free days that are long enough on end (ten working days on site, three from afar, or the whole of a shorter time); travel to the place; on site in a fragile State or within hours, security training that is valid to the last day; standby for disasters; another region. When fewer than three people fit, the smallest steps that would bring more are counted and told.</Trans></p>
      </Section>
      <Section id="counts" title={<Trans id="experts.method.counts">What counts, and how much</Trans>}>
        <MethodParts />
      </Section>
      <Section id="not-counted" title={<Trans id="experts.method.notCounted">What does not count</Trans>}>
        <p><Trans id="experts.method.notCounted.words">How much somebody writes, how often a profile is opened, grade, age, gender, nationality. An answer counts when whoever asked has accepted it, as evidence for its field. Evidence from a team that you may not read counts for nothing in your results, and nothing hints at it.</Trans></p>
      </Section>
      <Section id="figures" title={<Trans id="experts.method.figures">How good the order is</Trans>}>
        <MethodFigures />
      </Section>
      <Section id="sources" title={<Trans id="experts.method.sources">Sources</Trans>}>
        <MethodSources />
      </Section>
    </Page>
  );
}
