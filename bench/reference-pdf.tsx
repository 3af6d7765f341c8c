import { Document, Page, Text } from "@react-pdf/renderer";
import { styles } from "@/lib/convention/pdf/layout";

/** A plain document of the same words in the same type: what a convention's PDF is compared with. */
export const ReferencePdf = ({ words }: { readonly words: readonly string[] }) => (
  <Document title="Référence" language="fr">
    <Page size="A4" style={styles.page}>
      {words.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a fixed document never move.
        <Text key={index}>{line}</Text>
      ))}
    </Page>
  </Document>
);
