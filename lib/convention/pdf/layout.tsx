import { Document, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import { Fragment, type ReactNode } from "react";
import type { DocumentRow, DocumentSection } from "../domain/document";
import { fontFamily } from "./fonts";

const ink = "#12262e";
/** Ink of what is said aside. */
export const soft = "#4a5d66";
const line = "#b9c6cc";

/** How the documents look: the same type and rules for each. */
export const styles = StyleSheet.create({
  page: {
    fontFamily,
    fontSize: 9.5,
    lineHeight: 1.4,
    color: ink,
    paddingTop: 42,
    paddingBottom: 64,
    paddingHorizontal: 45,
  },
  brand: { fontSize: 10, fontWeight: 700, marginBottom: 14 },
  state: { borderWidth: 1, borderColor: ink, borderRadius: 3, padding: 6, marginBottom: 12, fontWeight: 700 },
  title: { fontSize: 18, fontWeight: 700, lineHeight: 1.2, marginBottom: 10 },
  section: { marginTop: 12 },
  heading: {
    fontSize: 12,
    fontWeight: 700,
    borderBottomWidth: 0.75,
    borderBottomColor: line,
    paddingBottom: 3,
    marginBottom: 4,
  },
  row: { flexDirection: "row", paddingVertical: 2 },
  label: { width: 150, color: soft, paddingRight: 8 },
  value: { flex: 1 },
  line: { height: 17, borderBottomWidth: 0.5, borderBottomColor: soft },
  paragraph: { marginTop: 3 },
  item: { marginTop: 2, paddingLeft: 9, textIndent: -9 },
  signature: { borderBottomWidth: 0.5, borderBottomColor: line, paddingVertical: 4 },
  watermark: {
    position: "absolute",
    top: 360,
    left: 40,
    right: 40,
    textAlign: "center",
    fontSize: 54,
    fontWeight: 700,
    color: "#93180f",
    opacity: 0.12,
    transform: "rotate(-32deg)",
  },
  foot: {
    position: "absolute",
    bottom: 24,
    left: 45,
    right: 45,
    borderTopWidth: 0.5,
    borderTopColor: line,
    paddingTop: 4,
    fontSize: 7.5,
    color: soft,
  },
  head: { flexDirection: "row" },
  headWords: { flex: 1 },
  qrCode: { width: 92, marginLeft: 12, alignItems: "center" },
  qrDrawing: { width: 92, height: 92, marginTop: -8 },
  qrWords: { fontSize: 7.5, color: soft },
  pageNumber: { position: "absolute", right: 0, top: 4 },
});

/** One thing that is not cut between two pages. */
export type Block = { readonly key: string; readonly node: ReactNode };

/** Lines to write on with a pen: one, and one more for each line end. */
const Lines = ({ count }: { readonly count: number }): ReactNode => (
  <View style={styles.value}>
    {Array.from({ length: count }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all the same and never move.
      <View key={index} style={styles.line} />
    ))}
  </View>
);

const Row = ({ row: { label, value } }: { readonly row: DocumentRow }): ReactNode => (
  <View style={styles.row} wrap={false}>
    <Text style={styles.label}>{label}</Text>
    {value.trim() === "" ? <Lines count={value.split("\n").length} /> : <Text style={styles.value}>{value}</Text>}
  </View>
);

const Item = ({ children }: { readonly children: string }): ReactNode => (
  <Text style={styles.item} wrap={false}>{`•  ${children}`}</Text>
);

const blocksOf = ({ rows, paragraphs, items }: DocumentSection): readonly Block[] => [
  ...rows.map((row) => ({ key: row.label, node: <Row row={row} /> })),
  ...paragraphs.map((paragraph) => ({ key: paragraph, node: <Text style={styles.paragraph}>{paragraph}</Text> })),
  ...items.map((item) => ({ key: item, node: <Item>{item}</Item> })),
];

/** A titled part; its title never stands alone at the foot of a page. */
export const Part = ({ title, blocks }: { readonly title: string; readonly blocks: readonly Block[] }): ReactNode => {
  const [first, ...others] = blocks;
  return (
    <View style={styles.section}>
      <View wrap={false}>
        <Text style={styles.heading}>{title}</Text>
        {first?.node}
      </View>
      {others.map(({ key, node }) => (
        <Fragment key={key}>{node}</Fragment>
      ))}
    </View>
  );
};

/** A section of a document: facts, sentences, then a list. */
export const Section = ({ section }: { readonly section: DocumentSection }): ReactNode => (
  <Part title={section.title} blocks={blocksOf(section)} />
);

/** The number of a page among all, at its foot. */
const PageNumber = (): ReactNode => (
  <Text style={styles.pageNumber} render={({ pageNumber, totalPages }) => `Page ${pageNumber} sur ${totalPages}`} />
);

type SheetProps = {
  readonly title: string;
  /** The only date of the file, so that the same content gives the same bytes. */
  readonly at: Date;
  /** What stands at the foot of every page, beside its number. */
  readonly foot: readonly string[];
  readonly children: ReactNode;
};

/** A document of ours: its title, language and dates, and pages that say at their foot what they belong to. */
export const Sheet = ({ title, at, foot, children }: SheetProps) => (
  <Document title={title} author="Immersion Facilitée" language="fr" creationDate={at} modificationDate={at}>
    <Page size="A4" style={styles.page}>
      <View style={styles.foot} fixed>
        {foot.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        <PageNumber />
      </View>
      {children}
    </Page>
  </Document>
);
