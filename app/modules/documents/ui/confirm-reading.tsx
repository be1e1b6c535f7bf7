import { Trans } from "@lingui/react/macro";
import { Form, useNavigation } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Button } from "~/ui/button";
import { TextLink } from "~/ui/text-link";

interface ConfirmReadingProps {
  confirmation: { dueOn: string; confirmedAt: Date | string | null; instead: { version: number; language: string; name: string; href: string } | null };
  /** the document's address */
  href: string;
}

/** One press by which a reader confirms, or the day on which they did; where a translation is behind, the way to what is to be confirmed. */
export function ConfirmReading({ confirmation: { dueOn, confirmedAt, instead }, href }: ConfirmReadingProps) {
  const format = useFormat();
  const pending = useNavigation().formData?.get("intent") === "confirm";
  const [due, on] = [format.day(dueOn), confirmedAt ? format.date(confirmedAt) : ""];
  if (confirmedAt) return <p className="text-sm font-medium text-positive"><Trans id="documents.confirm.done">You confirmed on {on} that you have read it</Trans></p>;
  if (instead) {
    const { version, language, name, href: original } = instead;
    return <p className="text-sm"><Trans id="documents.confirm.instead">You are asked to confirm version {version} by {due}. It is not in this language yet: read the original (<TextLink to={original}><bdi lang={language}>{name}</bdi></TextLink>) and confirm there.</Trans></p>;
  }
  return (
    <Form method="post" action={`${href}/confirmations`} className="grid justify-items-start gap-1">
      <Button name="intent" value="confirm" pending={pending}><Trans id="documents.confirm.button">I have read this</Trans></Button>
      <span className="text-sm"><Trans id="documents.confirm.due">You are asked to confirm by {due}</Trans></span>
    </Form>
  );
}
