import type { ReactNode } from "react";
import { Avatar } from "./avatar";
import { TextLink } from "./text-link";

interface PersonLineProps {
  name: string;
  /** id of their photo */
  photo?: string | null | undefined;
  /** the profile; without it the name is plain text */
  to?: string;
  /** duty station, function: what tells this person from another */
  detail?: ReactNode;
  /** their own time where people of several zones meet: `<Time …/>` or "09:12" */
  localTime?: ReactNode;
  /** role, state: Badges after the name */
  badges?: ReactNode;
  size?: "sm" | "md";
}

/** Who: face, name, place and their time now. */
export function PersonLine({ name, photo, to, detail, localTime, badges, size = "md" }: PersonLineProps) {
  return (
    <div className="flex min-w-0 items-center gap-2.5">
      <Avatar name={name} photo={photo} size={size} />
      <div className="min-w-0 leading-snug">
        <div className="flex flex-wrap items-center gap-x-2">
          <bdi className="wrap-anywhere">{to ? <TextLink quiet to={to}>{name}</TextLink> : <span className="font-semibold">{name}</span>}</bdi>
          {badges}
        </div>
        {detail || localTime ? (
          <div className="flex flex-wrap gap-x-1.5 text-sm text-ink-muted">
            {detail ? <span className="wrap-anywhere">{detail}</span> : null}
            {detail && localTime ? <span aria-hidden="true">·</span> : null}
            {localTime ? <span className="tabular-nums">{localTime}</span> : null}
          </div>
        ) : null}
      </div>
    </div>
  );
}
