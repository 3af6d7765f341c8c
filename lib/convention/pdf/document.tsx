import { Path, Rect, Svg, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { dayInFrance } from "@/lib/platform/clock";
import { drawQrCode } from "@/lib/platform/qr-code";
import { formatDate, french } from "@/lib/platform/typography";
import type { DocumentSection } from "../domain/document";
import type { ConventionStatus } from "../domain/status";
import { inGroups } from "../domain/verification";
import { type Block, Part, Section, Sheet, soft, styles } from "./layout";

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
  /** What was corrected since the signatures: beside the text, which stays as it was signed. */
  readonly amendments: readonly DocumentSection[];
  readonly textHash: string;
  /** Where anybody verifies the document: the page, and its address with the reference and the hash. */
  readonly verification: { readonly page: string; readonly address: string };
  /** The moment of the convention that the document shows; also its only date, so that the same convention gives the same bytes. */
  readonly at: Date;
};

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

/** On every page: the hash by which the document is recognised, of which moment it is, and where anybody verifies it. */
const footOf = ({ textHash, reference, at, verification }: PrintedConvention): readonly string[] => [
  french(`Empreinte SHA-256 du texte : ${inGroups(textHash)}`),
  `${french(`${reference}, état au ${formatDate(dayInFrance(at))}. À vérifier sur `)}${verification.page}`,
];

/** The convention as a PDF: the agreed text, the signatures, the annex, and the text's hash on every page. */
export const ConventionPdf = (printed: PrintedConvention) => {
  const [first, ...others] = printed.sections;
  const isValid = printed.status === "ACCEPTED_BY_VALIDATOR";
  return (
    <Sheet title={`${first?.title ?? "Convention"} ${printed.reference}`} at={printed.at} foot={footOf(printed)}>
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
      {[...printed.amendments, ...printed.annex].map((section) => (
        <Section key={section.key} section={section} />
      ))}
    </Sheet>
  );
};
