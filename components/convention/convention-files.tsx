import CalendarPlus from "lucide/dist/esm/icons/calendar-plus.mjs";
import Download from "lucide/dist/esm/icons/download.mjs";
import ShieldCheck from "lucide/dist/esm/icons/shield-check.mjs";
import { FileLink, FilePreparing } from "@/components/ui/file-link";
import { mayReadEvidence } from "@/lib/convention/domain/evidence-file";
import { kindWords } from "@/lib/convention/domain/kind-words";
import type { ConventionCase } from "@/lib/convention/domain/read-models";

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
      <FilePreparing>Le document se prépare.</FilePreparing>
    )}
    {hasEvidence(file) &&
      (file.evidenceFile ? (
        <FileLink href={`${href}/preuve`} icon={ShieldCheck}>
          Télécharger le dossier de preuve des signatures (PDF)
        </FileLink>
      ) : (
        <FilePreparing>Le dossier de preuve des signatures se prépare.</FilePreparing>
      ))}
    {file.convention.status === "ACCEPTED_BY_VALIDATOR" ? (
      <FileLink href={`${href}/agenda`} icon={CalendarPlus}>
        Ajouter {kindWords[file.convention.internshipKind].the} à votre agenda
      </FileLink>
    ) : null}
  </>
);
