// Keeps the last pages read for when there is no connection: docs/decisions/0018.
const PAGES = "paginas-1";
const PHOTOS = "fotos-1";
const MOST = { [PAGES]: 30, [PHOTOS]: 60 };
const MONTH = 30 * 864e5;
const PATIENCE = 5000;
const ANY = { ignoreVary: true };
const OWN = /^(\/..)?\/((panel|cuenta|direccion|ingresar|api)(\/|$)|suscripcion\/)/;
const PHOTO = /^(.*\/archivos\/.+\/)\d+(\.\w+)$/;

// Undefined: it keeps out. Empty: it keeps nothing.
function keyOf(address) {
  const { origin, pathname, search } = new URL(address);
  if (origin !== location.origin || OWN.test(pathname)) return;
  return /^(\?(fbclid|utm)|$)/.test(search) ? pathname : "";
}

async function keep(name, key, answer) {
  const { status, headers } = answer;
  const cache = await caches.open(name);
  if (status === 404 || status === 410) await cache.delete(key, ANY);
  // What is for whoever is signed in says "private".
  if (status !== 200 || !/public/.test(headers.get("cache-control"))) return;
  await cache.delete(key, ANY);
  await cache.put(key, answer);
  for (const old of (await cache.keys()).slice(0, -MOST[name])) await cache.delete(old, ANY);
}

const note = (key, got) =>
  /html/.test(got.headers.get("content-type")) && keep(PAGES, key, got.clone());

// Of a photo that was seen, its smallest: 60 of 34 kB are 2 MB.
async function notePhoto(folder, ending) {
  if (await caches.match(folder)) return;
  const got = await fetch(`${folder}320${ending}`);
  if (got.headers.get("content-length") < 34e3) await keep(PHOTOS, folder, got);
}

function see(event, [, folder, ending]) {
  const network = fetch(event.request);
  event.waitUntil(network.then(() => notePhoto(folder, ending)).catch(() => {}));
  return network.catch(async (gone) => (await caches.match(folder)) || Promise.reject(gone));
}

async function copyOf(key) {
  const answer = key && (await caches.match(key, ANY));
  if (!answer) return;
  const { headers } = answer;
  const at = new Date(headers.get("date"));
  if (Date.now() - at > MONTH) return;
  return { key, lang: langOf(key), at, headers, html: await answer.text() };
}

// How each language writes days, and what it says.
const TEXTS = {
  es: [
    "es-PE",
    "Sin conexión, o muy lenta: esta copia es del",
    "Usted está sin conexión",
    "Esto es lo último que leyó:",
  ],
  en: [
    "en-GB",
    "No connection, or a very slow one: this copy is from",
    "You are offline",
    "This is what you read last:",
  ],
  fr: [
    "fr",
    "Connexion absente ou très lente\xa0: cette copie est du",
    "Vous êtes hors connexion",
    "Voici ce que vous avez lu en dernier\xa0:",
  ],
};
const langOf = (path) => (/^\/(en|fr)(\/|$)/.exec(path) || ["", "es"])[1];

const isMain = /(<main.*?>)([^]*)(?=<\/main>)/;
const isTitle = /<title>(.*?)( · [^·]*)?<\/title>/;

const dayIn = (lang, at) => at.toLocaleDateString(TEXTS[lang][0], { dateStyle: "long" });

function shown({ lang, at, headers, html }) {
  const told = `<p class="nota aviso">${TEXTS[lang][1]} ${dayIn(lang, at)}.</p>`;
  return new Response(html.replace(isMain, (_, main, text) => main + told + text), { headers });
}

// The last page read in the language asked for, or in any, lends its frame to the list of all.
async function listed(url) {
  const keys = await (await caches.open(PAGES)).keys();
  const all = await Promise.all(keys.reverse().map(({ url }) => copyOf(keyOf(url))));
  const copies = all.filter(Boolean);
  const asked = langOf(new URL(url).pathname);
  const { lang, headers, html } = copies.find((one) => one.lang === asked) || copies[0];
  const [, , h1, lead] = TEXTS[lang];
  const rows = copies.map(({ key, lang: own, at, html }) => {
    const title = isTitle.exec(html)[1];
    return `<li style="margin:1em 0"><a href="${key}" lang="${own}">${title}</a> <small>${dayIn(lang, at)}</small></li>`;
  });
  const list = `<div class="entrada prosa"><h1>${h1}</h1><p>${lead}</p><ul>${rows.join("")}</ul></div>`;
  const page = html.replace(isTitle, `<title>${h1}</title>`);
  return new Response(page.replace(isMain, (_, main) => main + list), { headers });
}

async function read(event, key) {
  const network = fetch(event.request);
  if (key) event.waitUntil(network.then((got) => note(key, got)).catch(() => {}));
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const soon = await Promise.race([network.catch(() => {}), late]);
  const copy = !soon && (await copyOf(key));
  return soon || (copy ? shown(copy) : network.catch(() => listed(event.request.url)));
}

// What led here was read before this program was: the browser still has it.
async function begin() {
  for (const name of await caches.keys()) if (!MOST[name]) await caches.delete(name);
  await clients.claim();
  for (const { url } of await clients.matchAll()) {
    const key = keyOf(url);
    const answer = key && (await fetch(url, { cache: "force-cache" }));
    if (answer) await note(key, answer);
  }
}

oninstall = () => skipWaiting();
onactivate = (event) => event.waitUntil(begin());
onfetch = (event) => {
  const { url, mode, method, referrer } = event.request;
  const isPage = mode === "navigate";
  const photo = PHOTO.exec(url);
  const key = keyOf((!isPage && referrer) || url);
  if (method !== "GET" || key === undefined) return;
  if (isPage) event.respondWith(read(event, key));
  else if (photo) event.respondWith(see(event, photo));
};
