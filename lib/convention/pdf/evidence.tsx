import { Text } from "@react-pdf/renderer";
import { dayInFrance } from "@/lib/platform/clock";
import { formatDate, french } from "@/lib/platform/typography";
import { type EvidenceFacts, evidenceSections } from "../domain/evidence-file";
import { Section, Sheet, styles } from "./layout";

/** The proofs of a convention's signatures as a PDF; `at` is the moment of the convention that it shows, and its only date. */
export const EvidencePdf = ({ facts, at }: { readonly facts: EvidenceFacts; readonly at: Date }) => (
  <Sheet
    title={`Dossier de preuve de la convention ${facts.reference}`}
    at={at}
    foot={[`Dossier de preuve de la convention ${facts.reference}`, `État au ${formatDate(dayInFrance(at))}`].map(
      french,
    )}
  >
    <Text style={styles.brand}>Immersion Facilitée</Text>
    <Text style={styles.title}>Dossier de preuve</Text>
    <Text>
      {french(
        "Ce dossier dit qui a signé la convention, quand et comment. Il se garde avec elle : l’empreinte du texte est la même sur les deux.",
      )}
    </Text>
    {evidenceSections(facts).map((section) => (
      <Section key={section.key} section={section} />
    ))}
  </Sheet>
);
