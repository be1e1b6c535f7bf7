import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { nameBuddy } from "~/modules/induction/name-buddy.server";
import { newcomerView } from "~/modules/induction/newcomer-view.server";
import { buddySchema } from "~/modules/induction/schema.server";
import { CompanionFacts } from "~/modules/induction/ui/companion-facts";
import { useReasonWords } from "~/modules/induction/ui/use-induction-words";
import { WhoForm } from "~/modules/induction/ui/who-form";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { PersonLine } from "~/ui/person-line";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["induction"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.name ?? ""} · Meridian` }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(() => newcomerView(actor, params.handle ?? "", context.locale));
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const newcomer = params.handle ?? "";
  return answer(async () => {
    await newcomerView(actor, newcomer, context.locale);
    const submission = parseWithZod(await formIn(request), { schema: buddySchema });
    if (submission.status !== "success") return data(submission.reply(), { status: 422 });
    try {
      await nameBuddy(actor, { handle: newcomer, who: submission.value.who });
      return redirect(`/induction/newcomers/${newcomer}`, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || error.field !== "who") throw error;
      return data(submission.reply({ fieldErrors: { who: [error.message] } }), { status: 422 });
    }
  });
}

/** Names somebody's buddy, with suggestions and their reasons. */
export default function Newcomer() {
  const { name, title, city, buddy, suggestions } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const why = useReasonWords();
  const { t } = useLingui();
  const above = <Breadcrumbs items={[{ to: "/induction", label: <Trans id="induction.newcomers">Newcomers</Trans> }]} />;
  return (
    <Page header={<PageHeader above={above} title={<bdi>{name}</bdi>} lead={<><bdi>{title}</bdi>{title && city ? " · " : null}<bdi>{city}</bdi></>} />}>
      {buddy ? <Section id="buddy" title={<Trans id="induction.theirBuddy">Their buddy</Trans>}><CompanionFacts companion={buddy} /></Section> : null}
      <Section id="suggested" title={buddy ? <Trans id="induction.anotherBuddy">Name somebody else</Trans> : <Trans id="induction.nameBuddy">Who could be their buddy</Trans>}>
        <ul className="divide-y divide-line">
          {suggestions.map((person) => {
            const who = person.name;
            return (
              <li key={person.handle} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2.5">
                <div className="min-w-0 flex-1 basis-64">
                  <PersonLine name={who} to={`/experts/${person.handle}`} detail={person.city ? <bdi>{person.city}</bdi> : undefined} localTime={<span suppressHydrationWarning>{person.localTime}</span>} />
                  <p className="mt-1 text-sm">{why(person.reasons)}</p>
                </div>
                <Form method="post">
                  <Button size="sm" tone="quiet" name="who" value={person.handle}><span><Trans id="induction.name">Name<span className="visually-hidden"> <bdi>{who}</bdi></span></Trans></span></Button>
                </Form>
              </li>
            );
          })}
        </ul>
        <WhoForm
          id="buddy-form" lastResult={lastResult}
          label={t({ id: "induction.somebodyElse", message: "Somebody else" })}
          hint={t({ id: "induction.whoNamed", message: "Name, e-mail address, or address of the profile" })}
          button={<Trans id="induction.nameThem">Name them</Trans>}
        />
      </Section>
    </Page>
  );
}
