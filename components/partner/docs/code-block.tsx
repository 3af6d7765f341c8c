/** Lines of a program or of JSON; wider than the screen, they are read with the arrow keys. */
export const CodeBlock = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <section
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard (WCAG 2.1.1)
    tabIndex={0}
    aria-label={label}
    className="max-h-96 max-w-full overflow-auto rounded-md border border-line bg-sunken p-3"
  >
    <pre className="text-sm">{text}</pre>
  </section>
);
