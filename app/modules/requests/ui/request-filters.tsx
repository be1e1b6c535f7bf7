import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Select, type SelectOption } from "~/ui/select";
import { requestKinds, requestStates } from "../contract";
import type { RequestQuery } from "../schema.server";
import { useRequestWords } from "./rows/use-request-words";

/** What of the requests is shown. */
export function RequestFilters({ query, teams, countries }: { query: RequestQuery; teams: SelectOption[]; countries: SelectOption[] }) {
  const { t } = useLingui();
  const words = useRequestWords();
  const shows = [
    { value: "open", label: t({ id: "requests.show.open", message: "Open" }) },
    { value: "mine", label: t({ id: "requests.show.mine", message: "Asked by me" }) },
    { value: "ended", label: t({ id: "requests.show.ended", message: "Ended" }) },
    { value: "all", label: t({ id: "requests.show.all", message: "All" }) },
  ];
  return (
    <Form method="get" aria-label={t({ id: "requests.filters", message: "Which requests" })} className="@container">
      {query.view === "list" ? null : <input type="hidden" name="view" value={query.view} />}
      <div className="grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap @4xl:grid @4xl:gap-2 @4xl:grid-cols-[repeat(5,minmax(9rem,auto))_max-content]">
        <Select name="show" label={t({ id: "requests.filter.show", message: "Show" })} defaultValue={query.show} options={shows} />
        <Select name="kind" label={t({ id: "requests.filter.kind", message: "Kind" })} defaultValue={query.kind} empty={t({ id: "requests.filter.anyKind", message: "Any kind" })} options={requestKinds.map((value) => ({ value, label: words.kinds[value] }))} />
        <Select name="state" label={t({ id: "requests.filter.state", message: "State" })} defaultValue={query.state} empty={t({ id: "requests.filter.anyState", message: "Any state" })} options={requestStates.map((value) => ({ value, label: words.states[value] }))} />
        <Select name="team" label={t({ id: "requests.filter.team", message: "Team" })} defaultValue={query.team} empty={t({ id: "requests.filter.anyTeam", message: "Any team" })} options={teams} />
        <Select name="country" label={t({ id: "requests.filter.country", message: "Country" })} defaultValue={query.country} empty={t({ id: "requests.filter.anyCountry", message: "Any country" })} options={countries} />
        <Button tone="quiet"><Trans id="requests.filter.apply">Show</Trans></Button>
      </div>
    </Form>
  );
}
