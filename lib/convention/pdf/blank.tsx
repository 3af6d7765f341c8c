import { Text } from "@react-pdf/renderer";
import { french } from "@/lib/platform/typography";
import type { DocumentSection } from "../domain/document";
import { Section, Sheet, styles } from "./layout";

type BlankPdfProps = {
  readonly agencyName: string;
  readonly sections: readonly DocumentSection[];
  /** The only date of the file: when the blank was asked for. */
  readonly at: Date;
};

/** An agency's blank agreement as a PDF: to prepare a request with a pen. */
export const BlankPdf = ({ agencyName, sections: [first, ...others], at }: BlankPdfProps) => {
  const title = `${first?.title ?? "Convention"} : modèle à remplir`;
  return (
    <Sheet
      title={french(`${title}, ${agencyName}`)}
      at={at}
      foot={[`Modèle de ${agencyName}`, "Il n’engage personne : la convention se signe en ligne."].map(french)}
    >
      <Text style={styles.brand}>Immersion Facilitée</Text>
      <Text style={styles.title}>{french(title)}</Text>
      {first && <Section section={{ ...first, title: french("Ce document") }} />}
      {others.map((section) => (
        <Section key={section.key} section={section} />
      ))}
    </Sheet>
  );
};
