import { escaped, simulatorPage } from "../page";
import type { Received } from "./received";

const signature = ({ refusal }: Received): string =>
  refusal === null ? "Signature valide" : `Signature refusée (${escaped(refusal)})`;

const again = ({ earlier }: Received): string => (earlier > 0 ? `, déjà reçu ${earlier} fois` : "");

const line = (item: Received): string => `<li>
  <strong>${signature(item)}</strong>, ${escaped(item.event)}, ${escaped(item.status)}
  <small>Convention ${escaped(item.conventionId)}, rang ${escaped(item.sequence)}</small>
  <small>Envoi ${escaped(item.id)}${again(item)}, reçu à ${new Date(item.at).toLocaleTimeString("fr-FR")}, réponse ${item.answered}</small>
</li>`;

/** What the simulated partner received, the most recent first. */
export const receivedPage = (items: readonly Received[]): string =>
  simulatorPage(
    "Partenaire de démonstration",
    `<h1>Partenaire de démonstration</h1>
<p>Ce que le service annonce à un partenaire arrive ici. Chaque envoi est vérifié avec la bibliothèque officielle Standard Webhooks.</p>
${items.length === 0 ? "<p>Rien pour l’instant. Rechargez la page dans quelques secondes.</p>" : ""}
<ol>${items.map(line).join("")}</ol>`,
  );
