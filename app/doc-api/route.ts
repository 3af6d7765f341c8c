/** Where partners have always read the documentation (partner-api.md 6.3). */
export const GET = () => new Response(null, { status: 308, headers: { location: "/partenaires/reference" } });
