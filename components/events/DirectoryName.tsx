interface Props {
  name: string;
  /** The page in the public directory, for those who have one. */
  page?: string | undefined;
}

/** The name of an organisation or of a person, as a link where there is a page to go to. */
export function DirectoryName({ name, page }: Props) {
  return page ? (
    <a className="nombre" href={page}>
      {name}
    </a>
  ) : (
    name
  );
}
