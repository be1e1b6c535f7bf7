import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { LinkButton } from "~/ui/button";
import { SearchField } from "~/ui/search-field";
import type { Chip } from "../need/chips.server";
import type { Need } from "../need/contract";
import { needHref } from "../need/need-address";
import { NeedChips } from "./need-chips";

interface NeedFormProps {
  need: Need;
  chips: Chip[];
  /** what was understood is being changed below */
  isOpen: boolean;
}

/** The one box, and below it what was understood of it. New words are understood anew. */
export function NeedForm({ need, chips, isOpen }: NeedFormProps) {
  const { t } = useLingui();
  return (
    <div className="grid gap-3">
      <Form role="search" method="get" action="/experts">
        <SearchField
          key={need.words} id="who" large defaultValue={need.words}
          label={t({ id: "experts.search.label", message: "Who is needed?" })}
          placeholder={t({ id: "experts.search.placeholder", message: "actuary French Niger" })}
        />
      </Form>
      <div className="flex flex-wrap items-center gap-2">
        <NeedChips chips={chips} />
        {isOpen ? null : <LinkButton to={needHref(need, { narrow: "1" })} tone="plain" size="sm" icon="edit"><Trans id="experts.need.change">Change</Trans></LinkButton>}
      </div>
    </div>
  );
}
