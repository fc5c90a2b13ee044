import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { LaunchOptions } from "playwright";

const modules = join(import.meta.dirname, "../../node_modules");
const plainArgs = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"];

/** For a system without fonts: the ones beside this file. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

/** The folder of this version's unpacked browser, libraries and fonts. */
function browserFolder(): string {
  const manifest = createRequire(import.meta.url)(
    join(modules, "@sparticuz/chromium/package.json"),
  );
  return join(modules, ".cache", `chromium-${manifest.version}`);
}

/** The package unpacks into the system's temporary folder; we give it one of our own, then move it in one step. */
async function unpack(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const staging = mkdtempSync(`${folder}-`);
  const { TMPDIR } = process.env;
  process.env.TMPDIR = staging;
  try {
    const { default: chromium, inflate } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    await inflate(join(modules, "@sparticuz/chromium/bin/al2023.tar.br"));
    writeFileSync(join(staging, "fonts/fonts.conf"), fontSettings);
    renameSync(staging, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    rmSync(staging, { recursive: true, force: true });
  }
}

type Variables = Record<string, string>;

const ownVariables = () =>
  Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? ""]));

/** Why the browser cannot start with these variables; undefined when it can. */
function obstacle(executable: string, variables: Variables): string | undefined {
  const run = spawnSync(executable, ["--version"], {
    env: { ...process.env, ...variables },
    encoding: "utf8",
  });
  return run.status === 0 ? undefined : (run.error?.message ?? run.stderr).trim();
}

/** The system's libraries where it has them, else the package's own: a bare server lacks libnss3. */
function startingVariables(folder: string): Variables {
  const executable = join(folder, "chromium");
  const fonts: Variables = existsSync("/etc/fonts/fonts.conf")
    ? {}
    : { FONTCONFIG_PATH: join(folder, "fonts") };
  if (!obstacle(executable, fonts)) return fonts;
  const paths = [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH ?? ""];
  const bundled = { ...fonts, LD_LIBRARY_PATH: paths.filter(Boolean).join(":") };
  const reason = obstacle(executable, bundled);
  if (!reason) return bundled;
  throw new Error(`Chromium does not start (${reason}). Set CHROMIUM_PATH to an installed one.`);
}

/**
 * How to launch a real Chromium with Playwright: the one that CHROMIUM_PATH names, else the one inside the package
 * @sparticuz/chromium (Linux on x64), else an installed Google Chrome. `letters` is the size, in pixels, that its user chose.
 */
export async function chromiumLaunch(letters = 16): Promise<LaunchOptions> {
  const args = [...plainArgs, `--blink-settings=defaultFontSize=${letters}`];
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return { executablePath: CHROMIUM_PATH, args };
  if (process.platform !== "linux" || process.arch !== "x64") return { channel: "chrome", args };
  const folder = browserFolder();
  if (!existsSync(folder)) await unpack(folder);
  const env = { ...ownVariables(), ...startingVariables(folder) };
  return { executablePath: join(folder, "chromium"), args, env };
}
