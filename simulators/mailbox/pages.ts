import { escaped, layout } from "../layout";
import type { Caught } from "./store";

const at = (mail: Caught): string => new Date(mail.at).toLocaleTimeString("fr-FR");

/** The list of caught messages, the most recent first. */
export const listPage = (mails: readonly Caught[], address: string): string =>
  layout(
    "Boîte aux lettres de démonstration",
    `<h1>Boîte aux lettres de démonstration</h1>
<p>Tous les messages que le service envoie arrivent ici : aucun ne part ailleurs.</p>
<form><label>Adresse du destinataire <input name="a" value="${escaped(address)}"></label> <button>Filtrer</button></form>
${mails.length === 0 ? "<p>Aucun message pour l’instant. Rechargez la page dans quelques secondes.</p>" : ""}
<ol>${mails
      .map(
        (mail) =>
          `<li><a href="/messages/${mail.number}">${escaped(mail.subject)}</a><small>À ${escaped(mail.to)}, ${at(mail)}</small></li>`,
      )
      .join("")}</ol>`,
  );

/** One message: its plain text, and its HTML in a frame where nothing runs. */
export const messagePage = (mail: Caught): string =>
  layout(
    mail.subject,
    `<p><a href="/">Tous les messages</a></p><h1>${escaped(mail.subject)}</h1>
<p>De ${escaped(mail.from)}<br>À ${escaped(mail.to)}<br>Reçu à ${at(mail)}</p>
<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="Message tel qu’il est reçu" srcdoc="${escaped(mail.html)}"></iframe>
<h2>Version en texte</h2><pre>${escaped(mail.text)}</pre>`,
  );
