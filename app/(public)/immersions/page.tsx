import type { Metadata } from "next";
import { DepartmentsPage } from "@/components/directory/landing-pages";
import { listLandingDepartments } from "@/lib/directory";
import { systemClock } from "@/lib/platform/clock";

export const metadata: Metadata = { title: "Immersions par département", alternates: { canonical: "/immersions" } };

export default async function Departments() {
  return <DepartmentsPage departments={await listLandingDepartments(systemClock())} />;
}
