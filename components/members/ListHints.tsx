import { dataUse } from "#lib/accounts/letters";

/** How a list must be written, and what importing it does and does not do. */
export function ListHints() {
  return (
    <section className="hoja">
      <h2>Cómo debe ser la lista</h2>
      <ul className="hueco">
        <li>
          La primera fila lleva los títulos: «Número de socio», «Nombres», «Apellidos», «Correo» y
          «Agencia». Se entienden también otros usuales, como «Apellidos y nombres».
        </li>
        <li>Cada socio se reconoce por su número; los ceros de adelante no hacen diferencia.</li>
        <li>Una celda vacía no borra lo que ya está. El correo y la agencia pueden faltar.</li>
        <li>
          La agencia debe estar entre las oficinas del directorio; «Oficina de X», «Agencia X» y «X»
          son lo mismo.
        </li>
        <li>Nadie se borra: quien no está en la lista queda como está.</li>
      </ul>
      <p className="chico gris mt-3">
        {dataUse} La lista que envía se borra al importarla o, si no la importa, en un día.
      </p>
    </section>
  );
}
