/** How long after a key the words are written down. */
const pauseMilliseconds = 400;

/**
 * Has what is typed into a form written down after a pause, and before its page is left. `flush` writes at once what was
 * typed since; so does `stop`, which ends it.
 */
export function whileTyping(form: HTMLFormElement | null, write: () => void, onInput?: () => void): { flush: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const writeDown = () => {
    clearTimeout(timer);
    timer = undefined;
    write();
  };
  const later = () => {
    onInput?.();
    timer ??= setTimeout(writeDown, pauseMilliseconds);
  };
  const flush = () => {
    if (timer !== undefined) writeDown();
  };
  form?.addEventListener("input", later);
  window.addEventListener("pagehide", flush);
  return {
    flush,
    stop() {
      flush();
      form?.removeEventListener("input", later);
      window.removeEventListener("pagehide", flush);
    },
  };
}
