import { useLingui } from "@lingui/react/macro";
import { useBlocker } from "@remix-run/react";
import { useEffect } from "react";

/** While words are not stored yet, leaving the page asks first, and says what becomes of them. */
export function useLeaveGuard({ unsaved, kept }: { unsaved: boolean; kept: boolean }): void {
  const { t } = useLingui();
  const question = kept
    ? t({ id: "documents.leaveKept", message: "Your latest words are not saved yet. They stay in this browser and are sent when you open the document here again. Leave the page?" })
    : t({ id: "documents.leave", message: "Your latest words are not saved yet. Leave the page and lose them?" });
  const blocker = useBlocker(({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    if (window.confirm(question)) blocker.proceed();
    else blocker.reset();
  }, [blocker, question]);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
