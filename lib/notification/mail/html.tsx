import type { CSSProperties, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { french } from "@/lib/platform/typography";
import type { MailContent } from "./content";

const ink = "#12262e";
const petrol = "#0b5468";
const font = "system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";

// Mail readers know inline styles only; no page of the site uses this module.
const styles = {
  body: {
    margin: 0,
    padding: "24px 12px",
    backgroundColor: "#ffffff",
    color: ink,
    fontFamily: font,
    fontSize: "17px",
    lineHeight: "1.55",
  },
  sheet: { maxWidth: "600px", margin: "0 auto" },
  brand: { fontSize: "17px", fontWeight: 700, margin: "0 0 24px" },
  intro: { fontSize: "20px", lineHeight: "1.4", margin: "0 0 20px" },
  fact: { padding: "8px 0", borderTop: "1px solid #d5dee2", verticalAlign: "top", textAlign: "left" },
  label: { color: "#4a5d66", paddingRight: "16px", fontWeight: 400 },
  code: { fontSize: "32px", letterSpacing: "6px", fontWeight: 700, margin: "0 0 20px" },
  quote: { margin: "0 0 20px", padding: "4px 0 4px 16px", borderLeft: `3px solid ${petrol}`, whiteSpace: "pre-line" },
  button: {
    display: "inline-block",
    backgroundColor: petrol,
    color: "#ffffff",
    padding: "11px 20px",
    borderRadius: "8px",
    fontWeight: 700,
    textDecoration: "none",
  },
  small: { color: "#4a5d66", fontSize: "15px", margin: "24px 0 0" },
} as const satisfies Record<string, CSSProperties>;

const Facts = ({ facts }: { facts: NonNullable<MailContent["facts"]> }): ReactNode => (
  <table role="presentation" style={{ width: "100%", borderCollapse: "collapse", margin: "0 0 20px" }}>
    <tbody>
      {facts.map(([label, value]) => (
        <tr key={label}>
          <td style={{ ...styles.fact, ...styles.label }}>{french(label)}</td>
          <td style={styles.fact}>{french(value)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Sheet = ({ content }: { content: MailContent }): ReactNode => (
  <html lang="fr">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{french(content.subject)}</title>
    </head>
    <body style={styles.body}>
      <div style={styles.sheet}>
        <p style={styles.brand}>Immersion Facilitée</p>
        <h1 style={styles.intro}>{french(content.intro)}</h1>
        {content.quote && <blockquote style={styles.quote}>{content.quote}</blockquote>}
        {content.facts && <Facts facts={content.facts} />}
        {content.code && <p style={styles.code}>{content.code}</p>}
        {content.button && (
          <p style={{ margin: "0 0 20px" }}>
            <a href={content.button.url} style={styles.button}>
              {french(content.button.label)}
            </a>
          </p>
        )}
        {content.next && (
          <ul style={{ margin: "0 0 20px", paddingLeft: "20px" }}>
            {content.next.map((sentence) => (
              <li key={sentence}>{french(sentence)}</li>
            ))}
          </ul>
        )}
        {content.reference && <p style={{ margin: 0 }}>{french(`Référence : ${content.reference}`)}</p>}
        <p style={styles.small}>{french(content.why)}</p>
      </div>
    </body>
  </html>
);

/** The HTML form of a message: one column, system fonts, no image; opening its button does nothing by itself. */
export const mailHtml = (content: MailContent): string =>
  `<!doctype html>${renderToStaticMarkup(<Sheet content={content} />)}`;
