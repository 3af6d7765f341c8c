import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { listLandingDepartments, listLandingJobs } from "@/lib/directory";
import { departmentHref, jobHref } from "@/lib/directory/domain/landing";
import { systemClock } from "@/lib/platform/clock";
import { config } from "@/lib/platform/config";

const always = ["/", "/recherche", "/immersions", "/structures", "/aide", "/partenaires", "/partenaires/reference"];

/** Every page that search engines may list; `connection()` because offers are known when it runs. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const now = systemClock();
  const [departments, jobs] = await Promise.all([listLandingDepartments(now), listLandingJobs(now)]);
  const pages = [...always, ...departments.map(departmentHref), ...jobs.map((job) => jobHref(job.department, job))];
  return pages.map((page) => ({ url: `${config().PUBLIC_URL}${page}` }));
}
