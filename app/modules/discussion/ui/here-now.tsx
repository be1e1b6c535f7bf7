import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { useFormat } from "~/platform/i18n/format";
import type { Attendance } from "~/platform/realtime/channels";
import { useChannel } from "~/platform/realtime/use-channel";

/** How many others have the thread before them, with their names when one asks. It says nothing by itself, and moves nothing: its line is always there. Fetched by those who want it, hence the default export. */
export default function HereNow({ threadId, me }: { threadId: number; me: number }) {
  const { t } = useLingui();
  const { list } = useFormat();
  const looking = useLooking();
  const [attendance, setAttendance] = useState<Attendance | null>(null);
  useChannel(looking ? `presence:${threadId}` : null, (event, payload) => {
    if (event === "attendance") setAttendance(payload as Attendance);
    else if (event !== "subscribed") setAttendance(null);
  });
  const others = attendance?.people.filter(({ id }) => id !== me).map(({ name }) => name) ?? [];
  const count = Math.max(0, (attendance?.count ?? 1) - 1);
  if (!looking || count === 0) return null;
  return (
    <details className="text-sm text-ink-muted">
      <summary className="inline-flex min-h-6 cursor-pointer items-center touch:min-h-11">{t({ id: "discussion.here", message: plural(count, { one: "Here now: # other person", other: "Here now: # other people" }) })}</summary>
      <p><bdi>{list(others)}</bdi></p>
    </details>
  );
}

/** A page that nobody looks at is nobody's presence. */
function useLooking(): boolean {
  const [looking, setLooking] = useState(true);
  useEffect(() => {
    const look = () => setLooking(document.visibilityState === "visible");
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return looking;
}
