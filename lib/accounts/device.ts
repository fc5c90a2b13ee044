const browsers: [RegExp, string][] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\/|\bOpera\b/, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/Chrome\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const systems: [RegExp, string][] = [
  [/\bAndroid\b/, "un teléfono Android"],
  [/\biPhone\b/, "un iPhone"],
  [/\biPad\b/, "un iPad"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "una Mac"],
  [/\bLinux\b|\bX11\b/, "Linux"],
];

const named = (userAgent: string, names: [RegExp, string][]) =>
  names.find(([pattern]) => pattern.test(userAgent))?.[1];

/** A browser as its user recognises it: "Chrome en un teléfono Android". */
export function deviceName(userAgent: string): string {
  const browser = named(userAgent, browsers);
  const system = named(userAgent, systems);
  if (!browser && !system) return "Un equipo que no se identifica";
  return `${browser ?? "Un navegador"} en ${system ?? "otro equipo"}`;
}
