import { useNavigate } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useAreas } from "~/platform/i18n/speaks";
import { actionOf, type KeyAction } from "../keys";
import { HelpDialog } from "./help-dialog";
import { click, editHere, focusComposer, moveAmong } from "./on-the-page";
import { useSingleKeys } from "./single-keys";
import { Switcher } from "./switcher";

/** How long after `g` a letter still counts as going somewhere; by when the two were pressed, since a busy page may hear of them late. */
const goMilliseconds = 1_500;

/** Does what keys ask for. `takeOver` gives those that were pressed before, once: from then on they are heard here. */
export default function KeysAtWork({ takeOver, singleKeys: known }: { takeOver: () => KeyboardEvent[]; singleKeys: boolean }) {
  useAreas(["keyboard"]);
  const navigate = useNavigate();
  const [open, setOpen] = useState<"help" | "switcher" | null>(null);
  const gone = useRef(-Infinity);
  const singleKeys = useSingleKeys(known);
  const { on } = singleKeys;

  const act = useCallback((action: KeyAction): boolean => {
    if (typeof action === "object") navigate(action.go);
    else if (action === "help" || action === "switcher") setOpen(action);
    else if (action === "search") return focusSearch() || (navigate("/search"), true);
    else if (action === "next" || action === "previous") return moveAmong(action === "next" ? 1 : -1);
    else if (action === "reply") return focusComposer();
    else if (action === "compose") return click('main a[href$="/threads/new"]') || focusComposer();
    else if (action === "edit") return editHere();
    else navigate(`/next-unread?after=${/\/(?:threads|messages)\/(\d+)/.exec(location.pathname)?.[1] ?? ""}`);
    return true;
  }, [navigate]);

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable], dialog") !== null;
      const afterGo = event.timeStamp - gone.current < goMilliseconds;
      gone.current = -Infinity;
      const action = actionOf({ key: event.key, ctrlKey: event.ctrlKey, metaKey: event.metaKey, altKey: event.altKey, typing }, { singleKeys: on, afterGo });
      if (action === "go") gone.current = event.timeStamp;
      else if (action !== null && act(action)) event.preventDefault();
      return action;
    };
    for (const event of takeOver()) if (leadsElsewhere(hear(event))) break;
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [takeOver, act, on]);

  const close = useCallback(() => setOpen(null), []);
  if (open === "help") return <HelpDialog singleKeys={singleKeys} onClose={close} />;
  return open === "switcher" ? <Switcher onClose={close} onHelp={() => setOpen("help")} /> : null;
}

/** What was pressed after such a key was meant for where it leads. */
function leadsElsewhere(action: ReturnType<typeof actionOf>): boolean {
  return action !== null && action !== "go" && action !== "next" && action !== "previous";
}

function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>("main input[type=search], #shell-search");
  if (!field || field.offsetParent === null) return false;
  field.focus();
  field.select();
  return true;
}
