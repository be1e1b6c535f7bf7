import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { accessAnyDocument } from "~/modules/documents/access-document.server";
import { readingHref } from "~/modules/documents/hrefs";
import { documentIdIn } from "~/modules/documents/schema.server";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";

/** Nothing is asked yet: back to the text. */
export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/documents/${encodeURIComponent(params.documentId ?? "")}`);

/** POST quotation=words: leads to the form of a question in the team of a document or a file, with the passage quoted and linked. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  return answer(async () => {
    const { document, team } = await accessAnyDocument(actor, documentIdIn(params), "post");
    const quotation = String(form.get("quotation") ?? "").slice(0, 600).replace(/\s+/g, " ").trim();
    const source = `[${document.title.replace(/[[\]\\]/g, "\\$&")}](${readingHref(document)})`;
    const message = `${quotation ? `> ${quotation.replace(/[\\`*_~[\]<]/g, "\\$&")}\n\n` : ""}${source}\n\n`;
    return redirect(`/teams/${team.slug}/threads/new?${new URLSearchParams({ kind: "question", message })}`, 303);
  });
}
