// Keeps pages on a device for those who asked for it, and shows them where there is no link. It is
// registered only by that choice (Documents, "Favourites and recently read"), so nobody else loads it.
// What it keeps has no scripts: such a page cannot change anything, and needs nothing to be read.

const kept = "meridian-kept";
const index = "/documents/kept";

/** Nor has it a choice of pictures: each is kept in one width. */
const withoutScripts = (html) =>
  html.replace(/<script\b[\s\S]*?<\/script>/gi, "").replace(/<link\b[^>]*rel="modulepreload"[^>]*>/gi, "").replace(/(<img\b[^>]*?) srcset="[^"]*"/gi, "$1");

/** So much room the pictures of kept pages may take, those of documents before those of people. */
const pictureRoom = 50 * 1024 * 1024;

/** The address under which a page is kept: one that asks for something else (the text being written, the next fifty people) is another page. */
function keyOf(url) {
  const { pathname, searchParams } = new URL(url);
  searchParams.delete("in");
  if (searchParams.get("page") === "1") searchParams.delete("page");
  return new URL(searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname, self.location.origin).href;
}

const isPicture = (url) => new URL(url).pathname.startsWith("/files/");

/** The pictures that a page shows. */
const picturesIn = (html) => [...html.matchAll(/<img\b[^>]*\bsrc="(\/files\/[^"]+)"/gi)].map(([, src]) => new URL(src.replaceAll("&amp;", "&"), self.location.origin).href);

/** What stands in where what was asked for is not kept: the page itself; but no other people than those that were asked for. */
const plainOf = (key) => (new URL(key).searchParams.has("page") ? key : new URL(new URL(key).pathname, self.location.origin).href);

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

/** The pictures that these kept pages show. */
async function shownOn(cache, pages) {
  const shown = new Set();
  for (const key of pages) for (const picture of picturesIn((await (await cache.match(key))?.text()) ?? "")) shown.add(picture);
  return shown;
}

/** How much room is left for pictures. */
async function roomLeft(cache) {
  let room = pictureRoom;
  for (const { url } of await cache.keys()) if (isPicture(url)) room -= Number((await cache.match(url)).headers.get("Content-Length"));
  return room;
}

/** Keeps pictures beside those that are there, as far as there is room. */
async function keepPictures(cache, pictures) {
  let room;
  for (const url of pictures) {
    if (await cache.match(url)) continue;
    const response = await fetch(url, { credentials: "same-origin" }).catch(() => null);
    const type = response?.headers.get("Content-Type") ?? "";
    if (!response?.ok || !type.startsWith("image/")) continue;
    const content = await response.blob();
    room ??= await roomLeft(cache);
    if (content.size > room) continue;
    room -= content.size;
    await cache.put(url, new Response(content, { headers: { "Content-Type": type, "Content-Length": String(content.size) } }));
  }
}

/** Fetches every page anew; what could not be fetched stays as it was. Answers how many there are. */
async function keep(paths) {
  const cache = await caches.open(kept);
  const wanted = new Set([index, ...paths].map((path) => keyOf(new URL(path, self.location.origin))));
  for (const request of await cache.keys()) if (!wanted.has(request.url) && !request.url.includes("/assets/") && !isPicture(request.url)) await cache.delete(request);
  let count = 0;
  for (const key of wanted) {
    const response = await fetch(key, { credentials: "same-origin", headers: { Accept: "text/html", Purpose: "prefetch" }, redirect: "follow" }).catch(() => null);
    if (response?.ok && (response.headers.get("content-type") ?? "").includes("text/html") && !new URL(response.url).pathname.startsWith("/sign-in")) await store(cache, key, response);
    if (await cache.match(key)) count += 1;
  }
  const shown = await shownOn(cache, wanted);
  for (const { url } of await cache.keys()) if (isPicture(url) && !shown.has(url)) await cache.delete(url);
  await keepPictures(cache, shown);
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
  else if ((url.pathname.startsWith("/assets/") && url.pathname.endsWith(".css")) || (request.destination === "image" && isPicture(request.url))) event.respondWith(fetch(request).catch(async () => (await caches.match(request.url)) ?? Response.error()));
});

/** A page that is kept is kept as it was read last. */
async function refresh(key, response) {
  const cache = await caches.open(kept);
  if (!(await cache.match(key))) return;
  await store(cache, key, response);
  await keepPictures(cache, await shownOn(cache, [key]));
}

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
      event.waitUntil(refresh(key, copy));
    }
    return response;
  } catch {
    const cache = await caches.open(kept);
    return (await cache.match(key)) ?? (await cache.match(plainOf(key))) ?? (await cache.match(keyOf(new URL(index, self.location.origin)))) ?? Response.error();
  }
}
