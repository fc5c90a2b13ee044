import { calendarAddress, webcal } from "#lib/feeds/address";
import { calendarSubjectLabels } from "#lib/feeds/labels";
import { calendarSubjects } from "#lib/feeds/schema";

/** How a calendar follows the portal: by itself where it can, by hand in the others. */
export function CalendarChannel({ absolute }: { absolute: (path: string) => string }) {
  return (
    <section className="seccion prosa" id="calendario">
      <h2>En su calendario</h2>
      <p>
        Su celular o su computadora guarda las fechas de los eventos y de las asambleas. Si una
        fecha cambia o algo se cancela, su calendario lo corrige.
      </p>
      <p className="acciones">
        {calendarSubjects.map((subject) => (
          <a className="boton" key={subject} href={webcal(absolute(calendarAddress(subject)))}>
            {calendarSubjectLabels[subject]}
          </a>
        ))}
      </p>
      <p>
        Si el botón no abre su calendario, copie esta dirección y péguela donde su calendario pide
        la de otro calendario. En el de Google está en «Otros calendarios», «Desde URL», y se hace
        en una computadora.
      </p>
      <p>
        <code>{absolute(calendarAddress("calendario"))}</code>
      </p>
    </section>
  );
}
