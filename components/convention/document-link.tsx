import Download from "lucide/dist/esm/icons/download.mjs";
import { Icon } from "@/components/ui/icon";
import type { ConventionCase } from "@/lib/convention/domain/read-models";

/** The way to a convention's PDF, or when it will be there. */
export const DocumentLink = ({
  document,
  href,
}: {
  readonly document: ConventionCase["document"];
  readonly href: string;
}) =>
  document ? (
    <a href={href} className="link inline-flex min-h-8 items-center gap-2">
      <Icon of={Download} />
      Télécharger la convention (PDF)
    </a>
  ) : (
    <p className="text-ink-soft">Le document se prépare. Il sera ici dans quelques secondes : rechargez la page.</p>
  );
