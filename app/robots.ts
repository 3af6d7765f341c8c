import type { MetadataRoute } from "next";

/** What search engines may read: the public pages, never a convention, a space or an endpoint. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: ["/api/", "/connexion/", "/convention/", "/espace"] } };
}
