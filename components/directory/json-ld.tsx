/** Structured data for search engines (schema.org): a block of data, which no browser runs. */
export const JsonLd = ({ data }: { readonly data: object }) => (
  <script type="application/ld+json">
    {JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c")}
  </script>
);
