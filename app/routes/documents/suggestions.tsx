import { parseWithZod } from "@conform-to/zod/v4";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { documentHref, editHref, suggestionsHref } from "~/modules/documents/hrefs";
import { documentIdIn } from "~/modules/documents/schema.server";
import { accessSuggestions } from "~/modules/documents/suggestions/access-suggestions.server";
import { passageSchema, suggestionSchema } from "~/modules/documents/suggestions/schema.server";
import { settleSuggestions } from "~/modules/documents/suggestions/settle-suggestions.server";
import { suggestWording } from "~/modules/documents/suggestions/suggest-wording.server";
import { suggestionList } from "~/modules/documents/suggestions/suggestion-list.server";
import { SuggestForm } from "~/modules/documents/ui/suggestions/suggest-form";
import { SuggestionRow } from "~/modules/documents/ui/suggestions/suggestion-row";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["documents"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.document.title} · Meridian` : "Meridian" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const { document, team, may } = await accessSuggestions(actor, documentIdIn(params));
    return {
      document: { id: document.id, title: document.title, language: document.language },
      team: { slug: team.slug, name: team.name[context.locale] },
      suggestions: await suggestionList(actor, document.id, { mayWrite: may === "write" }),
      passage: passageSchema.parse(Object.fromEntries(new URL(request.url).searchParams)),
      freshId: randomUUID(), mayWrite: may === "write",
    };
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  const typed = Object.fromEntries(["quotation", "before", "behind", "wording"].map((name) => [name, String(form.get(name) ?? "")]));
  const refused = (errors: Record<string, string[] | null>) => data({ typed, errors }, { status: 422 });
  return answer(async () => {
    const id = documentIdIn(params);
    await accessSuggestions(actor, id);
    const submission = parseWithZod(form, { schema: suggestionSchema });
    if (submission.status !== "success") return refused(submission.error ?? {});
    const { intent, ...input } = submission.value;
    try {
      const there = intent === "suggest" ? await suggestWording(actor, id, input as never) : await settleSuggestions(actor, id, input as never);
      return redirect(suggestionsHref(there), 303);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== "invalid" || !error.field) throw error;
      return refused({ [error.field]: [error.message] });
    }
  });
}

/** The changes that are suggested for a document, and the form for one more; all of it without JavaScript. */
export default function Suggestions() {
  const { document, team, suggestions, passage, freshId, mayWrite } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { t } = useLingui();
  const { title, language } = document;
  const count = suggestions.length;
  return (
    <Page
      header={
        <PageHeader
          title={<Trans id="documents.suggestions.title">Suggested changes</Trans>}
          back={{ href: documentHref(document), label: t({ id: "documents.backToReading", message: "Back to reading" }) }}
          above={<Breadcrumbs items={[{ to: `/teams/${team.slug}`, label: <bdi>{team.name}</bdi> }, { to: documentHref(document), label: <bdi>{title}</bdi> }]} />}
          actions={<LinkButton to={editHref(document)} icon="edit">{mayWrite ? <Trans id="documents.edit">Edit</Trans> : <Trans id="documents.suggestions.inText">Suggest in the text</Trans>}</LinkButton>}
        />
      }
    >
      {count > 0 ? (
        <Section
          id="open"
          title={<Plural id="documents.suggestions.open" value={count} one="# open suggestion" other="# open suggestions" />}
          action={mayWrite && count > 1 ? (
            <Form method="post" className="flex flex-wrap gap-2">
              <input type="hidden" name="intent" value="settle" />
              <input type="hidden" name="suggestion" value="all" />
              <Button size="sm" tone="quiet" name="taken" value="yes"><Trans id="documents.suggestions.takeAll">Take all</Trans></Button>
              <Button size="sm" tone="plain" name="taken" value="no"><Trans id="documents.suggestions.refuseAll">Refuse all</Trans></Button>
            </Form>
          ) : null}
        >
          <ul aria-label={t({ id: "documents.suggestions", message: "Suggested changes" })} className="grid gap-3">
            {suggestions.map((suggestion) => <SuggestionRow key={`${suggestion.author.id} ${suggestion.id}`} suggestion={suggestion} language={language} />)}
          </ul>
        </Section>
      ) : (
        <EmptyState title={<Trans id="documents.suggestions.empty">Nothing is suggested at the moment</Trans>}><Trans id="documents.suggestions.empty.body">A suggestion stays beside the text until somebody who writes the document takes or refuses it. Readers do not see it.</Trans></EmptyState>
      )}
      <Section id="suggest" title={<Trans id="documents.suggestions.new">Suggest another wording</Trans>}>
        <SuggestForm freshId={freshId} language={language} typed={returned?.typed ?? { ...passage, wording: passage.quotation }} errors={returned?.errors ?? {}} />
      </Section>
    </Page>
  );
}
