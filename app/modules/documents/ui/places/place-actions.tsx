import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button, LinkButton } from "~/ui/button";
import { placeHref } from "../../hrefs";

interface PlaceActionsProps {
  document: { id: number; title: string };
  favourite: boolean;
  mayMove: boolean;
}

/** What one reader does about where a document stands: keeps it, or puts it elsewhere. */
export function PlaceActions({ document, favourite, mayMove }: PlaceActionsProps) {
  return (
    <div className="flex flex-wrap gap-2">
      <Form method="post" action={placeHref(document)} preventScrollReset>
        <input type="hidden" name="intent" value="favourite" />
        <input type="hidden" name="favourite" value={favourite ? "no" : "yes"} />
        <Button tone="quiet" size="sm" icon={favourite ? "check" : "pin"}>{favourite ? <Trans id="documents.favourite.remove">Remove from favourites</Trans> : <Trans id="documents.favourite.add">Add to favourites</Trans>}</Button>
      </Form>
      {mayMove ? <LinkButton to={placeHref(document)} size="sm"><Trans id="documents.place.change">Move or remove</Trans></LinkButton> : null}
    </div>
  );
}
