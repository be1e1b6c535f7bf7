import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { MembershipInput } from "../schema.server";

interface MembershipFormProps {
  slug: string;
  intent: MembershipInput["intent"];
  /** where one is afterwards; the team's page unless given */
  returnTo?: string;
  /** whom it is about, where that is somebody else */
  personId?: number;
  /** which removal is undone */
  changeId?: number;
  className?: string;
  /** its button, and fields of its own */
  children: ReactNode;
}

/** A change of who belongs to a team: a plain post, with or without JavaScript. */
export function MembershipForm({ slug, intent, returnTo, personId, changeId, className, children }: MembershipFormProps) {
  return (
    <Form method="post" action={`/teams/${slug}/membership`} preventScrollReset className={className}>
      <input type="hidden" name="intent" value={intent} />
      {returnTo ? <input type="hidden" name="returnTo" value={returnTo} /> : null}
      {personId === undefined ? null : <input type="hidden" name="personId" value={personId} />}
      {changeId === undefined ? null : <input type="hidden" name="changeId" value={changeId} />}
      {children}
    </Form>
  );
}
