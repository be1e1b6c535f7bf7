const worker = "/offline-worker.js";

/** Whether this browser can keep pages, and whether it does. */
export async function isKeeping(): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  return (await navigator.serviceWorker.getRegistration(worker)) !== undefined;
}

/** Keeps these pages, fetched anew. Resolves with how many are there. */
export async function keepPages(paths: string[]): Promise<number> {
  await navigator.serviceWorker.register(worker);
  const { active } = await navigator.serviceWorker.ready;
  return active ? told(active, { keep: paths }) : 0;
}

/** Takes everything off the device, the worker too. */
export async function forgetPages(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(worker);
  if (registration?.active) await told(registration.active, { clear: true });
  await registration?.unregister();
}

function told(active: ServiceWorker, message: object): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<{ count: number }>) => resolve(data.count);
    active.postMessage(message, [port2]);
  });
}
