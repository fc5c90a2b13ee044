import { createServer } from "node:net";

/**
 * The sentence for an address on which this machine cannot listen.
 * @param {{ code?: string }} error @param {string} host @param {number} port
 */
export function listenFailure(error, host, port) {
  if (error.code === "EADDRINUSE")
    return `El puerto ${port} ya está ocupado por otro programa: ciérrelo o elija otro puerto, por ejemplo PORT=${port === 65535 ? 3000 : port + 1} npm start.`;
  if (error.code === "EACCES")
    return `El sistema no permite usar el puerto ${port} a esta cuenta: elija uno mayor que 1023, por ejemplo PORT=3000 npm start.`;
  return `No se puede atender en la dirección ${host}: HOST debe ser una dirección de este equipo, por ejemplo 127.0.0.1 o 0.0.0.0.`;
}

/**
 * Fails with one Spanish sentence when the port cannot be used. An ill-formed port passes: reading the settings reports it.
 * @param {string} host @param {string | number} port
 */
export async function probePort(host, port) {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65535) return;
  const probe = createServer();
  try {
    await new Promise((resolve, reject) => {
      probe.once("error", reject).listen(number, host, () => resolve(undefined));
    });
  } catch (error) {
    throw new Error(listenFailure(/** @type {{ code?: string }} */ (error), host, number));
  } finally {
    probe.close();
  }
}
