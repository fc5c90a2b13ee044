import { StatusPage } from "#components/site/StatusPage";
import { civilDateAt } from "#lib/platform/clock";
import { longDate } from "#lib/platform/dates";

interface Props {
  kicker: string;
  way?: { href: string; label: string };
  notice: { title: string; reason: string; withdrawnAt: Date };
}

/** What readers find in the place of something withdrawn: that it was, since when and why. */
export function WithdrawnPage({ kicker, way, notice: { title, reason, withdrawnAt } }: Props) {
  const since = longDate(civilDateAt(withdrawnAt));
  return (
    <StatusPage kicker={kicker} way={way} detail={`Desde el ${since}`} title={title}>
      <p>Ya no está en el portal. La cooperativa explica por qué:</p>
      <blockquote>
        <p>{reason}</p>
      </blockquote>
    </StatusPage>
  );
}
