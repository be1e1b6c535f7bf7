import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { changeDetails } from "~/modules/documents/change-details.server";
import { changeText } from "~/modules/documents/change-text.server";
import { besideWriting } from "~/modules/documents/beside-writing.server";
import { documentForEditing, markdownOf } from "~/modules/documents/document-view.server";
import { documentHref, editHref } from "~/modules/documents/hrefs";
import { detailsSchema, documentIdIn, textSchema } from "~/modules/documents/schema.server";
import { DetailsForm } from "~/modules/documents/ui/details-form";
import type { PlainFormValues } from "~/modules/documents/ui/plain-form";
import { WriteDocument } from "~/modules/documents/ui/write-document";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { languageChoices } from "~/platform/i18n/languages";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["documents", "files"], wholeScreen: true } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.document.title} · Meridian` : "Meridian" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const document = await documentForEditing(actor, documentIdIn(params), context.locale);
    return { document, beside: await besideWriting(actor, document), person: { id: actor.personId, name: actor.displayName }, languages: document.mayWrite ? languageChoices(context.locale) : [] };
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  return answer(async () => (form.get("intent") === "details" ? await saveDetails(actor, documentIdIn(params), form) : await saveText(actor, documentIdIn(params), form)));
}

async function saveDetails(actor: Actor, id: number, form: FormData) {
  const submission = parseWithZod(form, { schema: detailsSchema });
  if (submission.status !== "success") return data({ form: "details" as const, result: submission.reply() }, { status: 422 });
  try {
    return redirect(editHref(await changeDetails(actor, id, submission.value)), 303);
  } catch (error) {
    if (!(error instanceof DomainError) || !error.field) throw error;
    return data({ form: "details" as const, result: submission.reply({ fieldErrors: { [error.field]: [error.message] } }) }, { status: 422 });
  }
}

/** What could not be saved comes back as it was typed. */
async function saveText(actor: Actor, id: number, form: FormData) {
  const typed = String(form.get("text") ?? "");
  const revision = String(form.get("revision") ?? "");
  const submission = parseWithZod(form, { schema: textSchema });
  if (submission.status !== "success") {
    return data({ form: "text" as const, values: { text: typed, revision, errors: submission.error?.text ?? ["text_long"] } }, { status: 422 });
  }
  try {
    return redirect(documentHref(await changeText(actor, id, submission.value)), 303);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === "invalid") return data({ form: "text" as const, values: { text: typed, revision, errors: [error.message] } }, { status: 422 });
    if (error.code !== "conflict") throw error;
    // The form answers to the text as it is now, so that saving again is a decision, not an accident.
    const now = await markdownOf(id);
    return data({ form: "text" as const, values: { text: typed, revision: now.revision, theirs: now.markdown } }, { status: 409 });
  }
}

export default function EditDocument() {
  const { document, beside, person, languages } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { t } = useLingui();
  const navigation = useNavigation();
  const sent = navigation.formMethod === "POST" ? navigation.formData?.get("intent") : null;
  const { id, title, language, team, markdown, revision } = document;
  const typed: PlainFormValues | null = returned?.form === "text" ? returned.values : null;
  const reading = documentHref(document);
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={title}
          titleLang={language}
          back={{ href: reading, label: t({ id: "documents.backToReading", message: "Back to reading" }) }}
          above={<Breadcrumbs items={[{ to: `/teams/${team.slug}`, label: <bdi>{team.name}</bdi> }, { to: `/teams/${team.slug}/documents`, label: <Trans id="documents.title">Documents</Trans> }]} />}
          actions={<div className="max-lg:hidden"><LinkButton to={reading}><Trans id="documents.read">Read</Trans></LinkButton></div>}
        />
      }
    >
      <WriteDocument key={id} document={{ id, title, language, createdAt: new Date(document.createdAt).toISOString() }} person={person} beside={beside} mayWrite={document.mayWrite} values={typed ?? { text: markdown, revision }} returned={typed !== null} pending={sent === "text"} />
      {document.mayWrite ? <DetailsForm document={document} languages={languages} lastResult={returned?.form === "details" ? returned.result : undefined} pending={sent === "details"} /> : null}
    </Page>
  );
}
