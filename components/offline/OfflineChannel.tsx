import { bulletinPath } from "#lib/offline/address";

/** How the portal is read where there is no connection, and passed on by hand. */
export function OfflineChannel() {
  return (
    <section className="seccion prosa" id="sin-conexion">
      <h2>Sin conexión</h2>
      <p>
        El boletín es un solo archivo con las próximas fechas, los comunicados y los eventos. Se lee
        sin conexión y se puede pasar por WhatsApp o Bluetooth.
      </p>
      <p className="acciones">
        <a className="boton" href={bulletinPath} download>
          Descargar el boletín
        </a>
        <a className="boton" href={bulletinPath}>
          Leerlo aquí
        </a>
      </p>
      <p>
        Además, su navegador guarda las últimas 30 páginas que lea en este portal: durante 30 días
        se abren también sin conexión. Para tener el portal entre sus aplicaciones, abra el menú del
        navegador y elija «Instalar aplicación» o «Agregar a la pantalla de inicio».
      </p>
    </section>
  );
}
