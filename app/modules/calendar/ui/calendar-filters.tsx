import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Select, type SelectOption } from "~/ui/select";
import { eventKinds } from "../contract";
import { useEventWords } from "./rows/use-event-words";

interface CalendarFiltersProps {
  /** Which page the filters lead back to. */
  action: string;
  chosen: { show: string; team?: string | undefined; office?: string | undefined; kind?: string | undefined };
  /** Where one is in time, to be kept. */
  keep: Record<string, string | undefined>;
  teams: { slug: string; name: string }[];
  offices: { code: string; name: string }[];
}

/** Narrows a list of events down to whose they are and what they are; a plain form. */
export function CalendarFilters({ action, chosen, keep, teams, offices }: CalendarFiltersProps) {
  const { t } = useLingui();
  const words = useEventWords();
  const whose: SelectOption[] = [
    { value: "mine", label: t({ id: "calendar.filter.mine", message: "Mine: my teams, my office, my invitations" }) },
    { value: "organisation", label: words.organisation },
    ...teams.map(({ slug, name }) => ({ value: `team:${slug}`, label: name })),
    ...offices.map(({ code, name }) => ({ value: `office:${code}`, label: name })),
  ];
  const current = chosen.team ? `team:${chosen.team}` : chosen.office ? `office:${chosen.office}` : chosen.show === "all" ? "" : chosen.show;
  return (
    <Form method="get" action={action} aria-label={t({ id: "calendar.filter", message: "Narrow down" })} key={`${current} ${chosen.kind}`} className="flex flex-wrap items-end gap-3 text-sm">
      {Object.entries(keep).map(([name, value]) => (value ? <input key={name} type="hidden" name={name} value={value} /> : null))}
      <div className="min-w-0 flex-1 basis-56"><Select name="whose" label={t({ id: "calendar.filter.whose", message: "Whose" })} options={whose} empty={t({ id: "calendar.filter.everything", message: "Everything I may see" })} defaultValue={current} /></div>
      <div className="basis-44"><Select name="kind" label={t({ id: "calendar.filter.kind", message: "What" })} options={eventKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))} empty={t({ id: "calendar.filter.anyKind", message: "Anything" })} defaultValue={chosen.kind ?? ""} /></div>
      <Button tone="quiet"><Trans id="calendar.filter.apply">Show</Trans></Button>
    </Form>
  );
}
