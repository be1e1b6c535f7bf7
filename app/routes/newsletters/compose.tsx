import { parseWithZod } from "@conform-to/zod/v4";
import { msg, plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { composeIssue, writeIssue } from "~/modules/newsletters/compose-issue.server";
import { callBackMinutes } from "~/modules/newsletters/contract";
import { issueHref, newsletterHref } from "~/modules/newsletters/hrefs";
import { composeView, type ComposeView } from "~/modules/newsletters/issue-view.server";
import { issueNumber, issueStep, issueWords } from "~/modules/newsletters/schema.server";
import { IssueBody } from "~/modules/newsletters/ui/issue-body";
import { ItemButton, ItemRow } from "~/modules/newsletters/ui/item-row";
import { useErrorTexts } from "~/modules/newsletters/ui/use-error-texts";
import { WordsForm } from "~/modules/newsletters/ui/words-form";
import { DomainError, notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { endonyms, isLocale, locales } from "~/platform/i18n/locales";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { Tabs } from "~/ui/tabs";

export const handle = { areas: ["newsletters"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

const placeIn = (params: { slug?: string; number?: string }) => ({ slug: params.slug ?? "", number: issueNumber.safeParse(params.number).data ?? notFound("newsletter issue") });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const asked = new URL(request.url).searchParams.get("in");
  const shown = isLocale(asked) ? asked : context.locale;
  const title = i18nFor(context.locale)._(msg({ id: "newsletters.compose.pageTitle", message: "Compose an issue · Meridian" }));
  return { title, shown, main: context.locale, view: await answer(async () => composeView(actor, placeIn(params), shown)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  return answer(async () => {
    const place = placeIn(params);
    const here = `${issueHref(place.slug, place.number)}/edit`;
    if (form.get("intent") === "words") {
      const submission = parseWithZod(form, { schema: issueWords });
      if (submission.status !== "success") return data({ words: submission.reply(), refused: null }, { status: 422 });
      await writeIssue(actor, place, submission.value);
      return redirect(here, 303);
    }
    const step = issueStep.safeParse(Object.fromEntries(form));
    if (!step.success) throw new DomainError("invalid");
    try {
      await composeIssue(actor, place, step.data);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== "conflict") throw error;
      return data({ words: null, refused: error.message }, { status: 409 });
    }
    return redirect(step.data.intent === "send" || step.data.intent === "call-back" ? here : `${here}#inside`, 303);
  });
}

/** Composing an issue: words, what is in it, what waits; how it will look; and sending it. */
export default function ComposeIssue() {
  const { view, shown, main } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const inSentences = useErrorTexts();
  const { slug, letter, number, state, texts, inside, waiting, declined, preview } = view;
  const refused = returned?.refused ? inSentences([returned.refused]) : undefined;
  return (
    <Page
      header={
        <PageHeader
          title={<Trans id="newsletters.compose.title">Issue no. {number}</Trans>}
          above={<Breadcrumbs items={[{ to: "/newsletters", label: <Trans id="newsletters.title">Newsletters</Trans> }, { to: newsletterHref(slug), label: <bdi lang={letter.language}>{letter.text}</bdi> }]} />}
        />
      }
    >
      {refused ? <Notice tone="critical">{refused.join(" ")}</Notice> : null}
      {state === "draft" ? (
        <>
          <Section id="words" title={<Trans id="newsletters.compose.words">Title and opening words</Trans>}><WordsForm texts={texts} main={main} result={returned?.words ?? undefined} /></Section>
          <Section id="inside" title={<Trans id="newsletters.compose.inside">In this issue</Trans>}><Inside items={inside} /></Section>
          <Section id="waiting" title={<Trans id="newsletters.inbox">Proposals</Trans>}><Waiting waiting={waiting} declined={declined} /></Section>
        </>
      ) : null}
      <Section id="preview" title={<Trans id="newsletters.compose.preview">How it reads</Trans>}>
        <PreviewTabs slug={slug} number={number} shown={shown} />
        <div className="grid gap-4 rounded-panel border border-line p-5">
          <p className="text-xl font-semibold" lang={preview.title.language} dir="auto">{preview.title.text}</p>
          <IssueBody issue={preview} />
        </div>
      </Section>
      <Sending view={view} />
    </Page>
  );
}

function PreviewTabs({ slug, number, shown }: { slug: string; number: number; shown: string }) {
  const { t } = useLingui();
  return <Tabs label={t({ id: "newsletters.compose.languages", message: "In the language of" })} items={locales.map((one) => ({ to: `${issueHref(slug, number)}/edit?in=${one}#preview`, label: <span lang={one}>{endonyms[one]}</span>, current: one === shown }))} />;
}

function Inside({ items }: { items: ComposeView["inside"] }) {
  if (items.length === 0) return <p className="text-ink-muted"><Trans id="newsletters.compose.nothing">Nothing yet. Take in what was proposed.</Trans></p>;
  return (
    <ol className="divide-y divide-line">
      {items.map((item, index) => {
        const { title } = item;
        return (
          <ItemRow key={item.id} item={item}>
            {index > 0 ? <ItemButton intent="up" short={<Trans id="newsletters.up">Up</Trans>} long={<Trans id="newsletters.upNamed">Move “{title}” up</Trans>} /> : null}
            {index < items.length - 1 ? <ItemButton intent="down" short={<Trans id="newsletters.down">Down</Trans>} long={<Trans id="newsletters.downNamed">Move “{title}” down</Trans>} /> : null}
            <ItemButton intent="put-back" short={<Trans id="newsletters.putBack">Take out</Trans>} long={<Trans id="newsletters.putBackNamed">Take “{title}” out</Trans>} />
          </ItemRow>
        );
      })}
    </ol>
  );
}

function Waiting({ waiting, declined }: { waiting: ComposeView["waiting"]; declined: ComposeView["declined"] }) {
  return (
    <>
      {waiting.length === 0 ? <p className="text-ink-muted"><Trans id="newsletters.compose.noneWaiting">No proposals wait.</Trans></p> : (
        <ul className="divide-y divide-line">
          {waiting.map((item) => {
            const { title } = item;
            return (
              <ItemRow key={item.id} item={item}>
                <ItemButton intent="take" short={<Trans id="newsletters.take">Take in</Trans>} long={<Trans id="newsletters.takeNamed">Take “{title}” in</Trans>} />
                <ItemButton intent="decline" short={<Trans id="newsletters.decline">Decline</Trans>} long={<Trans id="newsletters.declineNamed">Decline “{title}”</Trans>} />
              </ItemRow>
            );
          })}
        </ul>
      )}
      {declined.length > 0 ? (
        <Disclosure summary={<Trans id="newsletters.compose.declined">Declined lately</Trans>}>
          <ul className="divide-y divide-line">
            {declined.map((item) => {
              const { title } = item;
              return <ItemRow key={item.id} item={item}><ItemButton intent="put-back" short={<Trans id="newsletters.reconsider">Put back</Trans>} long={<Trans id="newsletters.reconsiderNamed">Put “{title}” back</Trans>} /></ItemRow>;
            })}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}

function Sending({ view: { state, recipients } }: { view: Pick<ComposeView, "state" | "recipients"> }) {
  const { t } = useLingui();
  if (state === "sent") return <Notice still tone="positive"><Trans id="newsletters.compose.sent">This issue was sent.</Trans></Notice>;
  if (state === "sending") {
    return (
      <Notice still tone="info" title={<Trans id="newsletters.state.sending">On its way</Trans>} action={<Form method="post"><Button tone="quiet" size="sm" name="intent" value="call-back"><Trans id="newsletters.compose.callBack">Call it back</Trans></Button></Form>}>
        <Trans id="newsletters.compose.callBackText">Its page can be read. The first mail leaves {callBackMinutes} minutes after sending; until then it can be called back whole.</Trans>
      </Notice>
    );
  }
  return (
    <Form method="post" className="grid gap-2">
      <p>{t({ id: "newsletters.compose.to", message: plural(recipients, { one: "It goes to # person, by mail and as a page.", other: "It goes to # people, by mail and as a page." }) })}</p>
      <div><Button name="intent" value="send"><Trans id="newsletters.compose.send">Send the issue</Trans></Button></div>
    </Form>
  );
}
