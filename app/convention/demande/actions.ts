"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { startDraft, toParts } from "@/lib/convention";
import { getOffer } from "@/lib/directory";
import { DomainError } from "@/lib/platform/errors";
import type { FormState, FormValues } from "@/lib/platform/form-state";
import { consume } from "@/lib/platform/rate-limit";
import { draftOwner } from "@/lib/web/draft";
import { formAction } from "@/lib/web/form-action";
import { caller } from "@/lib/web/request";

/** What a request may begin with: an offer, by its site, job and address. */
export type OfferOrigin = {
  readonly siret?: string | undefined;
  readonly metier?: string | undefined;
  readonly lieu?: string | undefined;
};

const begunByCaller = { name: "drafts-by-caller", points: 40, seconds: 3_600 } as const;

const prefill = async ({ siret, metier, lieu }: OfferOrigin): Promise<FormValues> => {
  if (!siret || !metier) return {};
  try {
    const offer = await getOffer({ siret, appellationCode: metier, locationId: lieu }, new Date());
    const { streetNumberAndAddress, postcode, city } = offer.location;
    return {
      siret,
      businessName: offer.name,
      immersionAddress: `${streetNumberAndAddress}, ${postcode} ${city}`,
      metierTexte: offer.job.appellationLabel,
      "immersionAppellation.appellationCode": offer.job.appellationCode,
      "immersionAppellation.appellationLabel": offer.job.appellationLabel,
      "immersionAppellation.romeCode": offer.job.romeCode,
      "immersionAppellation.romeLabel": offer.job.romeLabel,
    };
  } catch (error) {
    // An offer that has gone meanwhile prefills nothing; the request can be made all the same.
    if (error instanceof DomainError && error.kind === "notFound") return {};
    throw error;
  }
};

/** Begins a request, with what an offer tells already. */
export const begin = async (origin: OfferOrigin, state: FormState, data: FormData): Promise<FormState> =>
  formAction("begin-request", z.object({}), async () => {
    await consume(begunByCaller, (await caller()).ipAddress);
    const id = await startDraft({ actor: await draftOwner() }, { values: toParts(await prefill(origin)) });
    redirect(`/convention/demande/${id}`);
  })(state, data);
