import type { Texts } from "#lib/platform/language";

const browsers: [RegExp, string][] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\/|\bOpera\b/, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/Chrome\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const systems = [
  [/\bAndroid\b/, "android"],
  [/\biPhone\b/, "iphone"],
  [/\biPad\b/, "ipad"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "mac"],
  [/\bLinux\b|\bX11\b/, "Linux"],
] as const;

const named = <Name extends string>(
  userAgent: string,
  names: readonly (readonly [RegExp, Name])[],
): Name | undefined => names.find(([pattern]) => pattern.test(userAgent))?.[1];

function systemName(userAgent: string, t: Texts): string | undefined {
  const system = named(userAgent, systems);
  // These two are called the same everywhere.
  if (!system || system === "Windows" || system === "Linux") return system;
  return t(`account.devices.${system}`);
}

/** A browser as its user recognises it: "Chrome en un teléfono Android". */
export function deviceName(userAgent: string, t: Texts): string {
  const browser = named(userAgent, browsers);
  const system = systemName(userAgent, t);
  if (!browser && !system) return t("account.devices.unknown");
  return t("account.devices.on", {
    browser: browser ?? t("account.devices.browser"),
    system: system ?? t("account.devices.other"),
  });
}
