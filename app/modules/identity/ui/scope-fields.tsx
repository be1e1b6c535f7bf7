import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { describedBy, ErrorText } from "~/ui/field";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { Scope } from "~/platform/auth/scopes";
import { useScopeAreas } from "./use-scope-words";

interface ScopeFieldsProps {
  id: string;
  name: string;
  chosen: readonly string[];
  errors: string[] | undefined;
}

/** What a token is good for: each area with a box for reading and one for changing. */
export function ScopeFields({ id, name, chosen, errors }: ScopeFieldsProps) {
  const areas = useScopeAreas();
  return (
    <fieldset id={id} {...describedBy(id, undefined, errors)} className="grid gap-1.5">
      <legend className="mb-1.5 font-medium"><Trans id="identity.tokens.scopes">What the program may do</Trans></legend>
      <ErrorText id={`${id}-error`} errors={errors} />
      <ul className="divide-y divide-line border-y border-line">
        {areas.map(({ area, label, read, write }) => (
          <li key={area} className="flex flex-wrap items-center gap-x-6 py-1.5">
            <span className="min-w-0 flex-1 basis-48">{label}</span>
            <span className="flex w-full flex-wrap gap-x-6 sm:w-72">
              {read ? <ScopeBox name={name} scope={read} chosen={chosen}><Trans id="identity.tokens.read">Read<VisuallyHidden>: {label}</VisuallyHidden></Trans></ScopeBox> : null}
              {write ? <ScopeBox name={name} scope={write} chosen={chosen}><Trans id="identity.tokens.write">Read and change<VisuallyHidden>: {label}</VisuallyHidden></Trans></ScopeBox> : null}
            </span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface ScopeBoxProps {
  name: string;
  scope: Scope;
  chosen: readonly string[];
  children: ReactNode;
}

function ScopeBox({ name, scope, chosen, children }: ScopeBoxProps) {
  return (
    <label className="flex items-center gap-2 py-1 touch:py-2.5">
      <input type="checkbox" name={name} value={scope} defaultChecked={chosen.includes(scope)} className="size-4.5 shrink-0" />
      <span>{children}</span>
    </label>
  );
}
