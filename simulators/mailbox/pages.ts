import type { Caught } from "./store";

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const layout = (title: string, body: string): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>
<style>
  :root { color-scheme: light dark; font: 17px/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
  a { color: LinkText; } li { padding: .75rem 0; border-top: 1px solid GrayText; } ol { list-style: none; padding: 0; }
  small { display: block; } iframe { width: 100%; height: 70vh; border: 1px solid GrayText; background: #fff; }
  pre { white-space: pre-wrap; } input, button { font: inherit; padding: .5rem; }
</style></head><body>${body}</body></html>`;

const at = (mail: Caught): string => new Date(mail.at).toLocaleTimeString("fr-FR");

/** The list of caught messages, the most recent first. */
export const listPage = (mails: readonly Caught[], address: string): string =>
  layout(
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
  layout(
    mail.subject,
    `<p><a href="/">Tous les messages</a></p><h1>${escaped(mail.subject)}</h1>
<p>De ${escaped(mail.from)}<br>À ${escaped(mail.to)}<br>Reçu à ${at(mail)}</p>
${
  mail.kind === "email"
    ? `<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="Message tel qu’il est reçu" srcdoc="${escaped(mail.html)}"></iframe>
<h2>Version en texte</h2>`
    : ""
}<pre>${escaped(mail.text)}</pre>`,
  );
