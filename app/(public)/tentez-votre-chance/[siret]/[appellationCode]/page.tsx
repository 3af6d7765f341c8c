import type { Metadata } from "next";
import { cache } from "react";
import { OtherCompanyPage, OtherCompanyUnavailable } from "@/components/directory/other-company-page";
import { getOtherCompany } from "@/lib/directory";
import { readOfferParams, type UrlParams } from "@/lib/directory/domain/search-url";
import { systemClock } from "@/lib/platform/clock";
import { forPageOrMissing } from "@/lib/web/page";

type OtherCompanyProps = {
  readonly params: Promise<{ readonly siret: string; readonly appellationCode: string }>;
  readonly searchParams: Promise<UrlParams>;
};

/** Title and page share one reading; null while La Bonne Boîte does not answer. */
const load = cache((siret: string, appellationCode: string) =>
  forPageOrMissing(() => getOtherCompany(siret, appellationCode, systemClock())),
);

const read = async ({ params }: OtherCompanyProps) => {
  const { siret, appellationCode } = await params;
  return load(siret, appellationCode);
};

export const generateMetadata = async (props: OtherCompanyProps): Promise<Metadata> => {
  const found = await read(props);
  const title = found ? `${found.job.appellationLabel}, ${found.company.name}` : "La Bonne Boîte ne répond pas";
  return { title, robots: { index: false, follow: true } };
};

export default async function OtherCompany(props: OtherCompanyProps) {
  const [found, { search }] = [await read(props), readOfferParams(await props.searchParams)];
  return found ? <OtherCompanyPage {...found} search={search} /> : <OtherCompanyUnavailable search={search} />;
}
