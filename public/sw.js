// Keeps the last pages read for when there is no connection: docs/decisions/0018.
const NAME = "paginas-1";
const MOST = 30; // pages, and days
const PATIENCE = 5000;
const ANY = { ignoreVary: true };
const OWN = /^(\/..)?\/(panel|cuenta|direccion|ingresar|api)(\/|$)/;

// Undefined: it keeps out. Empty: it keeps nothing.
function keyOf(address) {
  const { origin, pathname, search } = new URL(address);
  if (origin !== location.origin || OWN.test(pathname)) return;
  return /^(\?(fbclid|utm)|$)/.test(search) ? pathname : "";
}

async function note(key, { status, headers }, answer) {
  const cache = await caches.open(NAME);
  if (status === 404 || status === 410) await cache.delete(key, ANY);
  if (status !== 200 || !/html/.test(headers.get("content-type"))) return;
  // What is for whoever is signed in says "private".
  if (!/public/.test(headers.get("cache-control"))) return;
  await cache.delete(key, ANY);
  await cache.put(key, answer);
  const keys = await cache.keys();
  for (const old of keys.slice(0, -MOST)) await cache.delete(old, ANY);
}

async function copyOf(key) {
  const answer = key && (await caches.match(key, ANY));
  if (!answer) return;
  const { headers } = answer;
  const at = new Date(headers.get("date"));
  if (Date.now() - at > MOST * 864e5) return;
  const day = at.toLocaleDateString("es-PE", { dateStyle: "long" });
  return { key, day, headers, html: await answer.text() };
}

const isMain = /(<main.*?>)([^]*)(?=<\/main>)/;
const isTitle = /<title>(.*?)( · [^·]*)?<\/title>/;

function shown({ day, headers, html }) {
  const told = `<p class="nota aviso" lang="es">Sin conexión, o muy lenta: esta copia es del ${day}.</p>`;
  return new Response(html.replace(isMain, (_, main, text) => main + told + text), { headers });
}

// The last page read lends its frame to the list of all.
async function listed() {
  const keys = await (await caches.open(NAME)).keys();
  const all = await Promise.all(keys.reverse().map(({ url }) => copyOf(keyOf(url))));
  const copies = all.filter(Boolean);
  const rows = copies.map(({ key, day, html }) => {
    return `<li style="margin:1em 0"><a href="${key}">${isTitle.exec(html)[1]}</a> <small>${day}</small></li>`;
  });
  const h1 = "Usted está sin conexión";
  const list = `<div class="entrada prosa" lang="es"><h1>${h1}</h1><p>Esto es lo último que leyó:</p><ul>${rows.join("")}</ul></div>`;
  const { headers, html } = copies[0];
  const page = html.replace(isTitle, `<title>${h1}</title>`);
  return new Response(page.replace(isMain, (_, main) => main + list), { headers });
}

async function read(event, key) {
  const network = fetch(event.request);
  if (key) event.waitUntil(network.then((got) => note(key, got, got.clone())).catch(() => {}));
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const soon = await Promise.race([network.catch(() => {}), late]);
  const copy = !soon && (await copyOf(key));
  return soon || (copy ? shown(copy) : network.catch(listed));
}

// What led here was read before this program was: the browser still has it.
async function begin() {
  for (const name of await caches.keys()) if (name !== NAME) await caches.delete(name);
  await clients.claim();
  for (const { url } of await clients.matchAll()) {
    const key = keyOf(url);
    const answer = key && (await fetch(url, { cache: "force-cache" }));
    if (answer) await note(key, answer, answer);
  }
}

oninstall = () => skipWaiting();
onactivate = (event) => event.waitUntil(begin());
onfetch = (event) => {
  const { url, mode, method } = event.request;
  const key = keyOf(url);
  const isOurs = mode === "navigate" && method === "GET" && key !== undefined;
  if (isOurs) event.respondWith(read(event, key));
};
