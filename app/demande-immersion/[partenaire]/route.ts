import { movedRequest } from "@/lib/web/former-address";

/** Partners who have an address of their own. */
const partners = ["diagoriente", "milo-paris"];

/** Former address of the request of an immersion, for the partners who were given their own. */
export const GET = async (
  request: Request,
  { params }: { readonly params: Promise<{ readonly partenaire: string }> },
): Promise<Response> =>
  partners.includes((await params).partenaire) ? movedRequest(request) : new Response(null, { status: 404 });
