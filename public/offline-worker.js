// Keeps pages on a device for those who asked for it, and shows them where there is no link. It is
// registered only by that choice (Documents, "Favourites and recently read"), so nobody else loads it.
// What it keeps has no scripts: such a page cannot change anything, and needs nothing to be read.

const kept = "meridian-kept";
const index = "/documents/kept";

const withoutScripts = (html) => html.replace(/<script\b[\s\S]*?<\/script>/gi, "").replace(/<link\b[^>]*rel="modulepreload"[^>]*>/gi, "");

/** One address a page, whatever its query and fragment ask for. */
const keyOf = (url) => new URL(new URL(url).pathname, self.location.origin).href;

const isPage = (response) => response.ok && !response.redirected && (response.headers.get("content-type") ?? "").includes("text/html");

async function store(cache, key, response) {
  const html = withoutScripts(await response.text());
  const headers = { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'" };
  await cache.put(key, new Response(html, { headers }));
  await Promise.all([...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"/gi)].map(async ([, href]) => {
    const style = new URL(href, self.location.origin).href;
    if (!(await cache.match(style))) await cache.add(style).catch(() => {});
  }));
}

/** Fetches every page anew; what could not be fetched stays as it was. Answers how many there are. */
async function keep(paths) {
  const cache = await caches.open(kept);
  const wanted = new Set([index, ...paths].map((path) => keyOf(new URL(path, self.location.origin))));
  for (const request of await cache.keys()) if (!wanted.has(request.url) && !request.url.includes("/assets/")) await cache.delete(request);
  let count = 0;
  for (const key of wanted) {
    const response = await fetch(key, { credentials: "same-origin", headers: { Accept: "text/html", Purpose: "prefetch" }, redirect: "follow" }).catch(() => null);
    if (response?.ok && (response.headers.get("content-type") ?? "").includes("text/html") && !new URL(response.url).pathname.startsWith("/sign-in")) await store(cache, key, response);
    if (await cache.match(key)) count += 1;
  }
  return count;
}

const clear = () => caches.delete(kept);

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const [answer] = event.ports;
  if (event.data?.keep) event.waitUntil(keep(event.data.keep).then((count) => answer?.postMessage({ count })));
  if (event.data?.clear) event.waitUntil(clear().then(() => answer?.postMessage({ count: 0 })));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  // Whoever signs out takes everything along.
  if (request.method === "POST" && url.pathname === "/sign-out") event.waitUntil(clear());
  else if (request.method !== "GET") return;
  else if (request.mode === "navigate") event.respondWith(page(event));
  else if (url.pathname.startsWith("/assets/") && url.pathname.endsWith(".css")) event.respondWith(fetch(request).catch(async () => (await caches.match(request.url)) ?? Response.error()));
});

/** The page itself while there is a link, and the kept one where there is none. */
async function page(event) {
  const { request } = event;
  const key = keyOf(request.url);
  try {
    const response = await fetch(request);
    // A session that has ended elsewhere ends what was kept by it.
    if (response.redirected && new URL(response.url).pathname === "/sign-in") event.waitUntil(clear());
    else if (isPage(response)) {
      const copy = response.clone();
      event.waitUntil(caches.open(kept).then(async (cache) => ((await cache.match(key)) ? store(cache, key, copy) : undefined)));
    }
    return response;
  } catch {
    const cache = await caches.open(kept);
    return (await cache.match(key)) ?? (await cache.match(keyOf(new URL(index, self.location.origin)))) ?? Response.error();
  }
}
