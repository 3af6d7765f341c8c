import { keepSignature, signature } from "../signature";
import { onConvention } from "./on-convention";

/**
 * A signatory signs in the session that their code opened; when all have, the convention goes to review. Its proof is kept in
 * the same transaction. Throws DomainError("conflict") when the text is no longer the one that was shown.
 */
export const sign = onConvention("sign", signature, async ({ tx, now, actor }, { before, context, input }) => [
  await keepSignature(tx, before, {
    role: context.role,
    agency: context.agency,
    codeId: actor.codeId,
    now,
    given: input,
  }),
]);
