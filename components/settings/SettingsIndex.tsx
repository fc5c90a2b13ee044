const parts = [
  { id: "cooperativa", title: "La cooperativa" },
  { id: "logo", title: "Logo" },
  { id: "menus", title: "Menús del portal" },
  { id: "asambleas", title: "Tabla de asambleas" },
  { id: "primeros-pasos", title: "Primeros pasos" },
];

/** The parts of the settings, each with the way to it. */
export function SettingsIndex() {
  return (
    <nav aria-label="En esta página" className="mb-6">
      <ul className="flex flex-wrap gap-x-6">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a className="enlace inline-block py-2" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
