import { Trans, useLingui } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { changePins } from "~/modules/teams/change-pins.server";
import { maxFindText } from "~/modules/teams/contract";
import { pinnedHref, pinsView, type PinnedThing } from "~/modules/teams/pinned-list.server";
import { pinBack, pinInput, pinsQuery } from "~/modules/teams/schema.server";
import { PinForm } from "~/modules/teams/ui/pin-form";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { SearchField } from "~/ui/search-field";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["teams"] } satisfies RouteHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { q } = pinsQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  return { q, view: await answer(() => pinsView(actor, params.slug ?? "", q)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const slug = params.slug ?? "";
  const form = await formIn(request);
  return answer(async () => {
    const input = pinInput.safeParse(Object.fromEntries(form));
    if (!input.success) throw new DomainError("invalid");
    await changePins(actor, slug, input.data);
    return redirect(pinBack.parse(form.get("back")) === "thing" ? pinnedHref(slug, input.data) : `/teams/${slug}/settings/pinned`, 303);
  });
}

/** What stands first among the team's threads and documents. */
export default function SettingsPinned() {
  const { q, view } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { pinned, offered } = view;
  return (
    <>
      <Section id="pinned" title={<Trans id="teams.pins">Pinned</Trans>}>
        {pinned.length === 0 ? <p className="text-ink-muted"><Trans id="teams.pins.none">Nothing yet. What is pinned stands first among the team’s threads and documents.</Trans></p> : (
          <ol className="divide-y divide-line">
            {pinned.map((thing, index) => (
              <Thing key={`${thing.kind}-${thing.id}`} thing={thing}>
                {index > 0 ? <PinForm thing={thing} change="up" /> : null}
                {index < pinned.length - 1 ? <PinForm thing={thing} change="down" /> : null}
                <PinForm thing={thing} change="unpin" />
              </Thing>
            ))}
          </ol>
        )}
      </Section>
      <Section id="offered" title={<Trans id="teams.pins.offered">Pin a thread or document</Trans>}>
        <Form method="get" role="search" aria-label={t({ id: "teams.pins.find", message: "Find a thread or document by its title" })}>
          <SearchField large key={q} id="find-thing" defaultValue={q} maxLength={maxFindText} label={t({ id: "teams.pins.find", message: "Find a thread or document by its title" })} />
        </Form>
        {offered.length === 0 ? <p role="status" className="text-ink-muted"><Trans id="teams.pins.noneFound">No thread or document of the team has such a title.</Trans></p> : (
          <ul className="divide-y divide-line">
            {offered.map((thing) => <Thing key={`${thing.kind}-${thing.id}`} thing={thing}><PinForm thing={thing} change="pin" /></Thing>)}
          </ul>
        )}
      </Section>
    </>
  );
}

function Thing({ thing, children }: { thing: PinnedThing; children: React.ReactNode }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2.5">
      <bdi lang={thing.language} className="min-w-0"><TextLink quiet to={thing.href}>{thing.title}</TextLink></bdi>
      <div className="flex gap-2">{children}</div>
    </li>
  );
}
