import CalendarPlus from "lucide/dist/esm/icons/calendar-plus.mjs";
import Download from "lucide/dist/esm/icons/download.mjs";
import ShieldCheck from "lucide/dist/esm/icons/shield-check.mjs";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { mayReadEvidence } from "@/lib/convention/domain/evidence-file";
import { kindWords } from "@/lib/convention/domain/kind-words";
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

const Preparing = ({ children }: { readonly children: string }) => (
  <p className="text-ink-soft">{children} Il sera ici dans quelques secondes : rechargez la page.</p>
);

type ConventionFilesProps = {
  readonly file: Pick<ConventionCase, "convention" | "document" | "evidenceFile" | "journal" | "roles">;
  /** Address of the convention for the reader. */
  readonly href: string;
};

/** Whether somebody has signed, and the reader may see how. */
const hasEvidence = ({ journal, roles }: ConventionFilesProps["file"]): boolean =>
  mayReadEvidence(roles) && journal.some(({ name }) => name === "SignatureRecorded");

/**
 * The files of a convention that its reader may take away: its PDF, or when it will be there; the evidence once somebody has
 * signed; its calendar once it is validated.
 */
export const ConventionFiles = ({ file, href }: ConventionFilesProps) => (
  <>
    {file.document ? (
      <FileLink href={`${href}/document`} icon={Download}>
        Télécharger la convention (PDF)
      </FileLink>
    ) : (
      <Preparing>Le document se prépare.</Preparing>
    )}
    {hasEvidence(file) &&
      (file.evidenceFile ? (
        <FileLink href={`${href}/preuve`} icon={ShieldCheck}>
          Télécharger le dossier de preuve des signatures (PDF)
        </FileLink>
      ) : (
        <Preparing>Le dossier de preuve des signatures se prépare.</Preparing>
      ))}
    {file.convention.status === "ACCEPTED_BY_VALIDATOR" ? (
      <FileLink href={`${href}/agenda`} icon={CalendarPlus}>
        Ajouter {kindWords[file.convention.internshipKind].the} à votre agenda
      </FileLink>
    ) : null}
  </>
);
