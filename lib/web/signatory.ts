import { redirect } from "next/navigation";
import { accessOfSignatory, type ConventionAccess, findLink, type LocatedRole } from "@/lib/convention";
import { currentSignatory } from "./session";

/** What a link locates, and the right to it when this browser has opened it with a code. */
export type OpenedLink = { readonly located: LocatedRole; readonly access: ConventionAccess | null };

/** Reads a link together with this browser's session: a session for another convention or role opens nothing here. */
export const openedLink = async (linkId: string): Promise<OpenedLink> => {
  const located = await findLink(linkId);
  const signatory = await currentSignatory();
  const isTheirs = signatory?.conventionId === located.conventionId && signatory.role === located.role;
  return { located, access: signatory && isTheirs ? accessOfSignatory(signatory) : null };
};

/** The right that a code has opened on a link; sends everybody else to ask for a code. */
export const requireOpened = async (
  linkId: string,
): Promise<{ readonly located: LocatedRole; readonly access: ConventionAccess }> => {
  const { located, access } = await openedLink(linkId);
  return { located, access: access ?? redirect(`/convention/${linkId}`) };
};
