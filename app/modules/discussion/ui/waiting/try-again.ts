/** Between two tries to send what nobody answered. */
const retryMilliseconds = 15_000;

/** Tries now and then, and as soon as the link is back. Returns the way to stop. */
export function tryAgain(send: () => void): () => void {
  const timer = setInterval(send, retryMilliseconds);
  window.addEventListener("online", send);
  return () => {
    clearInterval(timer);
    window.removeEventListener("online", send);
  };
}
