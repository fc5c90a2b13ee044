import { bulletinPath } from "#lib/offline/address";

/** The way to the file that is read without a connection, in one sentence. */
export function BulletinLine() {
  return (
    <p>
      <a href={bulletinPath} download>
        Descargue el boletín
      </a>{" "}
      para leerlos sin conexión o pasarlos por WhatsApp o Bluetooth.
    </p>
  );
}
