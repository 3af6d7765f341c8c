import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { config } from "@/lib/platform/config";

/** What search engines may read: the public pages, never a convention, a space or an endpoint; `connection()` for the site's address. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", "/connexion/", "/convention/", "/espace"] },
    sitemap: `${config().PUBLIC_URL}/sitemap.xml`,
  };
}
