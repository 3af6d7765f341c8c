/** A text as HTML shows it. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page of a simulator: its title and its body, which is HTML already. */
export const layout = (title: string, body: string): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>
<style>
  :root { color-scheme: light dark; font: 17px/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
  a { color: LinkText; } li { padding: .75rem 0; border-top: 1px solid GrayText; } ol { list-style: none; padding: 0; }
  small { display: block; } iframe { width: 100%; height: 70vh; border: 1px solid GrayText; background: #fff; }
  pre { white-space: pre-wrap; } input, button { font: inherit; padding: .5rem; }
</style></head><body>${body}</body></html>`;
