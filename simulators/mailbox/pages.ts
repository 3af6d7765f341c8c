import { escaped, simulatorPage } from "../page";
import type { Caught } from "./store";

const at = (mail: Caught): string => new Date(mail.at).toLocaleTimeString("fr-FR");

/** The list of caught messages, the most recent first. */
export const listPage = (mails: readonly Caught[], address: string): string =>
  simulatorPage(
    "Boîte aux lettres de démonstration",
    `<h1>Boîte aux lettres de démonstration</h1>
<p>Tous les e-mails et SMS que le service envoie arrivent ici : aucun ne part ailleurs.</p>
<form><label>Adresse ou numéro du destinataire <input name="a" value="${escaped(address)}"></label> <button>Filtrer</button></form>
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
  simulatorPage(
    mail.subject,
    `<p><a href="/">Tous les messages</a></p><h1>${escaped(mail.subject)}</h1>
<p>De ${escaped(mail.from)}<br>À ${escaped(mail.to)}<br>Reçu à ${at(mail)}</p>
${
  mail.kind === "email"
    ? `<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="Message tel qu’il est reçu" srcdoc="${escaped(mail.html)}"></iframe>
<h2>Version en texte</h2>`
    : ""
}<pre>${escaped(mail.text)}</pre>
${
  mail.replyTo
    ? `<h2>Répondre par e-mail</h2>
<form method="post" action="/messages/${mail.number}/reponse"><p>À ${escaped(mail.replyTo)}</p>
<label>Votre réponse<br><textarea name="text" rows="4" cols="60" required></textarea></label>
<p><button>Envoyer la réponse</button></p></form>`
    : ""
}`,
  );

/** What became of an answer. */
export const repliedPage = (isTaken: boolean): string =>
  simulatorPage(
    "Réponse",
    `<p><a href="/">Tous les messages</a></p><h1>${isTaken ? "Réponse envoyée" : "Réponse refusée"}</h1>
<p>${isTaken ? "Le service la transmet dans quelques secondes." : "Le service ne l’a pas prise."}</p>`,
  );
