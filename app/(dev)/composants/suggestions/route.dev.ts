const jobs = [
  { value: "1", label: "Boulanger, boulangère", hint: "Boulangerie, viennoiserie" },
  { value: "2", label: "Boucher, bouchère", hint: "Boucherie" },
  { value: "3", label: "Bottier, bottière" },
];

/** Suggestions of the gallery: none for most words, and a service that is down for "panne". */
export const GET = (request: Request): Response => {
  const asked = new URL(request.url).searchParams.get("q")?.toLowerCase() ?? "";
  if (asked === "panne") return new Response(null, { status: 503 });
  return Response.json(jobs.filter(({ label }) => label.toLowerCase().startsWith(asked)));
};
