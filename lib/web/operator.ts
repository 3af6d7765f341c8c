import { config } from "@/lib/platform/config";

/** Who runs this deployment, as its settings say. */
export const siteOperator = () => {
  const { PUBLISHER, PUBLICATION_DIRECTOR, HOSTING_COMPANY, CONTACT_EMAIL, PRIVACY_EMAIL } = config();
  return {
    publisher: PUBLISHER,
    director: PUBLICATION_DIRECTOR,
    host: HOSTING_COMPANY,
    contactEmail: CONTACT_EMAIL,
    privacyEmail: PRIVACY_EMAIL ?? CONTACT_EMAIL,
  };
};
