import { useLingui } from "@lingui/react/macro";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { Icon } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
}

/** A native modal dialog. It needs JavaScript, so what it offers must also have a page of its own. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby={titleId} className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-panel bg-surface-raised p-5 text-ink shadow-raised">
      <div className="flex items-start justify-between gap-4">
        <h2 id={titleId} className="text-lg">{title}</h2>
        <button type="button" onClick={onClose} className="-m-1.5 rounded-control p-1.5 hover:bg-surface-hover touch:-m-2.5 touch:p-2.5">
          <Icon name="close" />
          <VisuallyHidden>{t({ id: "shell.dialog.close", message: "Close" })}</VisuallyHidden>
        </button>
      </div>
      <div className="mt-3">{children}</div>
    </dialog>
  );
}
