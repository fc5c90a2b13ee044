import { SearchBox } from "#components/search/SearchBox";
import { Doors } from "#components/ui/Doors";

const doors = [
  { href: "/calendario", title: "Calendario", text: "Eventos y reuniones, mes por mes" },
  {
    href: "/directorio",
    title: "Directorio",
    text: "Consejos, gerencia y oficinas; organizaciones",
  },
  { href: "/eventos", title: "Eventos", text: "Lo que hicimos, año por año" },
  {
    href: "/comunicados",
    title: "Comunicados",
    text: "Convocatorias, resultados, avisos y memorias",
  },
];

/** The ways on from the home page. */
export function HomeDoors() {
  return (
    <section>
      <h2 className="regla">¿Qué necesita encontrar?</h2>
      <SearchBox label="Escriba una palabra, un nombre o un lugar" />
      <Doors doors={doors} />
    </section>
  );
}
