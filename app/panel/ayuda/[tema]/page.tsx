import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { workPlaces } from "#components/accounts/workPlaces";
import { TopicView } from "#components/help/TopicView";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { LinkButton } from "#components/ui/Button";
import { helpAreaLabels } from "#lib/help/labels";
import { canReadHelp } from "#lib/help/policy";
import { helpAddress, screens } from "#lib/help/screens";
import { topicOf } from "#lib/help/topics";
import { pageActor } from "#lib/platform/page";

interface Props {
  params: Promise<{ tema: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = topicOf((await params).tema);
  return { title: topic ? `${topic.title} · Ayuda` : "Ayuda" };
}

export default async function TopicPage({ params }: Props) {
  const { tema } = await params;
  const actor = await pageActor(canReadHelp, `${helpAddress}/${tema}`);
  const topic = topicOf(tema) ?? notFound();
  const places = workPlaces(actor).filter(({ href }) => screens[href] === topic.slug);
  return (
    <>
      <Breadcrumbs
        items={[{ label: "Ayuda", href: helpAddress }, { label: helpAreaLabels[topic.area] }]}
      />
      <TopicView
        topic={topic}
        places={
          places.length > 0 && (
            <p className="acciones">
              {places.map(({ href, label }) => (
                <LinkButton key={href} href={href}>
                  Ir a «{label}»
                </LinkButton>
              ))}
            </p>
          )
        }
      />
    </>
  );
}
