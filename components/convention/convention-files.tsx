import CalendarPlus from "lucide/dist/esm/icons/calendar-plus.mjs";
import Download from "lucide/dist/esm/icons/download.mjs";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { ConventionCase } from "@/lib/convention/domain/read-models";

type FileLinkProps = { readonly href: string; readonly icon: typeof Download; readonly children: ReactNode };

const FileLink = ({ href, icon, children }: FileLinkProps) => (
  <p>
    <a href={href} className="link inline-flex min-h-8 items-center gap-2">
      <Icon of={icon} />
      {children}
    </a>
  </p>
);

type ConventionFilesProps = {
  readonly file: Pick<ConventionCase, "convention" | "document">;
  /** Address of the convention for the reader. */
  readonly href: string;
};

/** The files of a convention that its reader may take away: its PDF, or when it will be there; its calendar once it is validated. */
export const ConventionFiles = ({ file: { convention, document }, href }: ConventionFilesProps) => (
  <>
    {document ? (
      <FileLink href={`${href}/document`} icon={Download}>
        Télécharger la convention (PDF)
      </FileLink>
    ) : (
      <p className="text-ink-soft">Le document se prépare. Il sera ici dans quelques secondes : rechargez la page.</p>
    )}
    {convention.status === "ACCEPTED_BY_VALIDATOR" ? (
      <FileLink href={`${href}/agenda`} icon={CalendarPlus}>
        Ajouter l’immersion à votre agenda
      </FileLink>
    ) : null}
  </>
);
