import { originParameters } from "@/lib/convention/domain/request-origin";

/**
 * Sends an address that partners have known for long to the page of today, with the parameters that it may bring; personal and
 * unknown ones go no further.
 */
export const movedRequest = ({ url }: Request, fixed: Readonly<Record<string, string>> = {}): Response => {
  const given = new URL(url).searchParams;
  const kept = originParameters.flatMap((name) => {
    const value = given.get(name);
    return value === null ? [] : [[name, value]];
  });
  const query = new URLSearchParams([...Object.entries(fixed), ...kept]).toString();
  const location = query === "" ? "/convention/demande" : `/convention/demande?${query}`;
  return new Response(null, { status: 308, headers: { location } });
};
