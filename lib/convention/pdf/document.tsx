import path from "node:path";
import { Document, Font, Page, Path, Rect, StyleSheet, Svg, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { dayInFrance } from "@/lib/platform/clock";
import { drawQrCode } from "@/lib/platform/qr-code";
import { formatDate, french } from "@/lib/platform/typography";
import type { DocumentRow, DocumentSection } from "../domain/document";
import type { ConventionStatus } from "../domain/status";
import { inGroups } from "../domain/verification";

const fontFile = (weight: 400 | 700): string =>
  path.resolve(
    `node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`,
  );

Font.register({ family: "Atkinson", fonts: [{ src: fontFile(400) }, { src: fontFile(700), fontWeight: 700 }] });
Font.registerHyphenationCallback((word) => [word]);

const ink = "#12262e";
const soft = "#4a5d66";
const line = "#b9c6cc";

const styles = StyleSheet.create({
  page: {
    fontFamily: "Atkinson",
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
  paragraph: { marginTop: 3 },
  item: { flexDirection: "row", marginTop: 2 },
  bullet: { width: 12 },
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

/** One signature or agreement, as the document prints it. */
export type PrintedSignature = { readonly who: string; readonly as: string; readonly how: string };

/** All that the PDF shows, ready to be laid out: nothing here is read from a clock or a database. */
export type PrintedConvention = {
  readonly reference: string;
  readonly status: ConventionStatus;
  /** The state in words, and why when the convention ended. */
  readonly state: string;
  readonly sections: readonly DocumentSection[];
  readonly annex: readonly DocumentSection[];
  readonly signatures: readonly PrintedSignature[];
  readonly agencySignature: string;
  readonly textHash: string;
  /** Where anybody verifies the document: the page, and its address with the reference and the hash. */
  readonly verification: { readonly page: string; readonly address: string };
  /** The moment of the convention that the document shows; also its only date, so that the same convention gives the same bytes. */
  readonly at: Date;
};

type Block = { readonly key: string; readonly node: ReactNode };

const Row = ({ row: { label, value } }: { readonly row: DocumentRow }): ReactNode => (
  <View style={styles.row} wrap={false}>
    <Text style={styles.label}>{label}</Text>
    <Text style={styles.value}>{value}</Text>
  </View>
);

const Item = ({ children }: { readonly children: string }): ReactNode => (
  <View style={styles.item} wrap={false}>
    <Text style={styles.bullet}>•</Text>
    <Text style={styles.value}>{children}</Text>
  </View>
);

const blocksOf = ({ rows, paragraphs, items }: DocumentSection): readonly Block[] => [
  ...rows.map((row) => ({ key: row.label, node: <Row row={row} /> })),
  ...paragraphs.map((paragraph) => ({ key: paragraph, node: <Text style={styles.paragraph}>{paragraph}</Text> })),
  ...items.map((item) => ({ key: item, node: <Item>{item}</Item> })),
];

/** A titled part; its title never stands alone at the foot of a page. */
const Part = ({ title, blocks }: { readonly title: string; readonly blocks: readonly Block[] }): ReactNode => {
  const [first, ...others] = blocks;
  return (
    <View style={styles.section}>
      <View wrap={false}>
        <Text style={styles.heading}>{title}</Text>
        {first?.node}
      </View>
      {others.map(({ key, node }) => (
        <View key={key}>{node}</View>
      ))}
    </View>
  );
};

const Section = ({ section }: { readonly section: DocumentSection }): ReactNode => (
  <Part title={section.title} blocks={blocksOf(section)} />
);

const signatureBlocks = ({
  signatures,
  agencySignature,
}: Pick<PrintedConvention, "signatures" | "agencySignature">): readonly Block[] => [
  ...signatures.map(({ who, as, how }) => ({
    key: `${who}${as}`,
    node: (
      <View style={styles.signature} wrap={false}>
        <Text>{`${who}, ${as}`}</Text>
        <Text style={{ color: soft }}>{how}</Text>
      </View>
    ),
  })),
  { key: "agency", node: <Text style={styles.paragraph}>{agencySignature}</Text> },
];

/** Leads a camera to the page that verifies the document; its foot says the same in writing. */
const QrCode = ({ address }: { readonly address: string }): ReactNode => {
  const { side, path } = drawQrCode(address);
  return (
    <View style={styles.qrCode}>
      <Svg viewBox={`0 0 ${side} ${side}`} style={styles.qrDrawing}>
        <Rect x={0} y={0} width={side} height={side} fill="#ffffff" />
        <Path d={path} fill="#000000" />
      </Svg>
      <Text style={styles.qrWords}>Vérifier ce document</Text>
    </View>
  );
};

/** On every page: what the document is, of which moment, the hash by which it is recognised and where. */
const Foot = ({ printed }: { readonly printed: PrintedConvention }): ReactNode => (
  <View style={styles.foot} fixed>
    <Text>{french(`Empreinte SHA-256 du texte : ${inGroups(printed.textHash)}`)}</Text>
    <Text>
      {french(`${printed.reference}, état au ${formatDate(dayInFrance(printed.at))}. À vérifier sur `)}
      {printed.verification.page}
    </Text>
    <Text style={styles.pageNumber} render={({ pageNumber, totalPages }) => `Page ${pageNumber} sur ${totalPages}`} />
  </View>
);

/** The convention as a PDF: the agreed text, the signatures, the annex, and the text's hash on every page. */
export const ConventionPdf = (printed: PrintedConvention) => {
  const [first, ...others] = printed.sections;
  const isValid = printed.status === "ACCEPTED_BY_VALIDATOR";
  return (
    <Document
      title={`Convention d’immersion ${printed.reference}`}
      author="Immersion Facilitée"
      language="fr"
      creationDate={printed.at}
      modificationDate={printed.at}
    >
      <Page size="A4" style={styles.page}>
        <Foot printed={printed} />
        {!isValid && (
          <Text style={styles.watermark} fixed>
            NON VALIDÉE
          </Text>
        )}
        <View style={styles.head}>
          <View style={styles.headWords}>
            <Text style={styles.brand}>Immersion Facilitée</Text>
            <Text style={styles.title}>{first?.title ?? printed.reference}</Text>
            <Text style={styles.state}>{printed.state}</Text>
          </View>
          <QrCode address={printed.verification.address} />
        </View>
        {first && <Section section={{ ...first, title: french("Ce document") }} />}
        {others.map((section) => (
          <Section key={section.key} section={section} />
        ))}
        <Part title={french("Signatures électroniques")} blocks={signatureBlocks(printed)} />
        {printed.annex.map((section) => (
          <Section key={section.key} section={section} />
        ))}
      </Page>
    </Document>
  );
};
