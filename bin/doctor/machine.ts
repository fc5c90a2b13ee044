import { existsSync } from "node:fs";
import { stat, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { broken, type Finding, look, well } from "#bin/doctor/finding";
import { parseSettings } from "#lib/platform/env";
import { logFile } from "#lib/platform/log";

const gigabyte = 1024 ** 3;
const fewGigabytes = 2;
const longLogBytes = 200 * 1024 ** 2;
const inGigabytes = (bytes: number) => `${(bytes / gigabyte).toFixed(1)} GB`;

/** Node, the free space of the data folder and the length of the log. */
export async function checkMachine(): Promise<Finding[]> {
  return [nodeVersion(), await freeSpace(), await logLength()];
}

function nodeVersion(): Finding {
  const [major = 0] = process.versions.node.split(".").map(Number);
  return major >= 20
    ? well(`Node ${process.versions.node}.`)
    : broken(`Node ${process.versions.node} es muy antiguo: instale Node 20 o posterior.`);
}

async function freeSpace(): Promise<Finding> {
  const { DATA_DIR } = parseSettings();
  const { bavail, bsize } = await statfs(existsSync(DATA_DIR) ? DATA_DIR : dirname(DATA_DIR));
  const free = bavail * bsize;
  const text = `Quedan ${inGigabytes(free)} libres en el disco de la carpeta de datos`;
  if (free < gigabyte / 4) return broken(`${text}: libere espacio antes de que deje de guardar.`);
  return free < fewGigabytes * gigabyte
    ? look(`${text}: libere espacio pronto.`)
    : well(`${text}.`);
}

async function logLength(): Promise<Finding> {
  const bytes = await stat(logFile()).then(
    ({ size }) => size,
    () => 0,
  );
  if (bytes > longLogBytes) return look(`El registro ${logFile()} mide ${inGigabytes(bytes)}.`);
  return well("El registro de sucesos tiene un tamaño normal.");
}
