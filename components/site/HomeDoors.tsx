const doors = [
  { href: "/eventos", title: "Eventos", text: "Lo que hicimos y lo que viene, año por año" },
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
      <ul className="indice">
        {doors.map(({ href, title, text }) => (
          <li key={href}>
            <a href={href}>
              <b>{title}</b>
              <span className="gris">{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
