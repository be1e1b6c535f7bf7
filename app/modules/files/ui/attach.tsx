import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ChangeEvent, type ClipboardEvent, type DragEvent, type FormEvent, type ReactNode, type RefObject } from "react";
import { Icon } from "~/ui/icon";
import { untilReached } from "~/platform/http/until-reached";
import type { FileLine } from "../contract";
import type { UploadsProps } from "./uploads";

// Whoever attaches on the way loses neither file nor words.
const Uploads = lazy(() => untilReached(() => import("./uploads")));
const FileFields = lazy(() => import("./file-fields"));
const FileErrors = lazy(() => import("./file-errors"));

/** What a form does with files that are attached to what it sends. */
export interface Attach {
  /** Whether scripts run here. */
  alive: boolean;
  picked: readonly File[];
  /** A press on Send waits for the files. */
  waiting: boolean;
  /** Takes files that were chosen, pasted or dropped. */
  pick: (files: Iterable<File>) => void;
  clear: () => void;
  onState: UploadsProps["onState"];
  /** Whether a submission waits until its files are there; it is repeated then. */
  hold: (event: FormEvent) => boolean;
  onPaste: (event: ClipboardEvent) => void;
  onDragOver: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
}

/** Attaching files to what a form sends. Nothing is fetched for it before somebody attaches. */
export function useAttach(form: RefObject<HTMLFormElement | null>): Attach {
  const [picked, setPicked] = useState<readonly File[]>([]);
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const [waiting, setWaiting] = useState(false);
  const busy = useRef(false);
  // The button that was pressed meanwhile: a form may have several.
  const wish = useRef<{ by: HTMLElement | null } | null>(null);
  const pick = useCallback((files: Iterable<File>) => {
    const more = [...files];
    if (more.length === 0) return;
    busy.current = true;
    setPicked((before) => [...before, ...more]);
  }, []);
  const clear = useCallback(() => {
    busy.current = false;
    setPicked([]);
  }, []);
  const onState = useCallback<UploadsProps["onState"]>((state) => {
    busy.current = state.busy;
    if (state.busy || !wish.current) return;
    const { by } = wish.current;
    wish.current = null;
    setWaiting(false);
    if (!state.refused) form.current?.requestSubmit(by);
  }, [form]);
  return {
    alive, picked, waiting, pick, clear, onState,
    hold(event) {
      if (!busy.current) return false;
      event.preventDefault();
      wish.current = { by: (event.nativeEvent as SubmitEvent).submitter };
      setWaiting(true);
      return true;
    },
    onPaste(event) {
      // Programs put a picture of the words beside them.
      if (event.clipboardData.files.length === 0 || event.clipboardData.types.includes("text/plain")) return;
      event.preventDefault();
      pick(event.clipboardData.files);
    },
    onDragOver(event) {
      if (event.dataTransfer.types.includes("Files")) event.preventDefault();
    },
    onDrop(event) {
      if (event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      pick(event.dataTransfer.files);
    },
  };
}

/** Where files are chosen. Without scripts the browser's own field is shown, which says what was chosen. */
export function AttachButton({ attach: { alive, pick }, children }: { attach: Attach; children: ReactNode }) {
  function choose({ currentTarget }: ChangeEvent<HTMLInputElement>): void {
    pick([...(currentTarget.files ?? [])]);
    currentTarget.value = "";
  }
  return (
    <label className="inline-flex min-h-8 min-w-0 items-center gap-1.5 rounded-control px-1.5 text-sm font-medium text-accent focus-within:outline-2 focus-within:outline-focus hover:bg-surface-hover touch:min-h-11">
      <Icon name="attach" size="sm" />
      {children}
      <input type="file" name="files" multiple className={alive ? "sr-only" : "max-w-56 min-w-0 text-ink"} onChange={choose} />
    </label>
  );
}

interface AttachedProps {
  attach: Attach;
  /** Tells the fields of several forms of a page apart. */
  id: string;
  /** Files that a form which came back has brought. */
  brought: FileLine[];
  errors: string[] | null | undefined;
}

/** What is attached: on its way, or brought by a form that came back. */
export function Attached({ attach: { picked, onState }, id, brought, errors }: AttachedProps) {
  // A boundary with nothing in it would still have to be hydrated, and break where one types before it is.
  if (!errors?.length && brought.length === 0 && picked.length === 0) return null;
  return (
    <Suspense>
      {errors?.length ? <FileErrors id={`${id}-files-error`} errors={errors} /> : null}
      {brought.length > 0 ? <FileFields files={brought} id={id} unclaimed /> : null}
      {picked.length > 0 ? <Uploads picked={picked} onState={onState} /> : null}
    </Suspense>
  );
}
