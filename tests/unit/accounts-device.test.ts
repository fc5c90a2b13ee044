import { expect, it } from "vitest";
import { deviceName } from "#lib/accounts/device";
import { spanish } from "#lib/platform/spanish";
import { languageIn } from "#lib/platform/texts";

const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";

it.each([
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0 Safari/537.36 Edg/140.0`,
    "Edge en Windows",
  ],
  [
    `Mozilla/5.0 (Linux; Android 10; K) ${webkit} Chrome/140.0 Mobile Safari/537.36`,
    "Chrome en un teléfono Android",
  ],
  [
    `Mozilla/5.0 (Linux; Android 13) ${webkit} SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36`,
    "Samsung Internet en un teléfono Android",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile Safari/604.1",
    "Safari en un iPhone",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox en Linux"],
  ["curl/8.5.0", "Un equipo que no se identifica"],
  ["", "Un equipo que no se identifica"],
])("%s", (userAgent, name) => {
  expect(deviceName(userAgent, spanish.t)).toBe(name);
});

it("a browser is named in the language of whoever reads it", () => {
  const phone = "Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Chrome/96.0 Mobile";
  expect(deviceName(phone, languageIn("fr").t)).toBe("Chrome sur un téléphone Android");
  expect(deviceName("", languageIn("en").t)).toBe("A device that does not say what it is");
});
