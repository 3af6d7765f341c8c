import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { RegistrationPage } from "@/components/agency/registration-page";
import { roleWords } from "@/components/agency/registration-words";
import { accessOfJoiner, listPrescribers } from "@/lib/agency";
import { registrantRoles } from "@/lib/agency/domain/registration";
import { departmentName } from "@/lib/reference";
import { requireUser } from "@/lib/web/session";
import { register } from "../actions";

type Props = {
  readonly params: Promise<{ readonly role: string }>;
  readonly searchParams: Promise<unknown>;
};

const roleIn = async ({ params }: Pick<Props, "params">) => {
  const { role } = await params;
  return registrantRoles.find((known) => known === role) ?? notFound();
};

const query = z.object({
  departement: z
    .string()
    .refine((code) => departmentName(code) !== undefined)
    .optional()
    .catch(undefined),
});

export const generateMetadata = async (props: Props): Promise<Metadata> => ({
  title: roleWords[await roleIn(props)].title,
});

export default async function Page(props: Props) {
  const role = await roleIn(props);
  const access = accessOfJoiner(await requireUser());
  const { departement } = query.parse(await props.searchParams);
  const isLooking = role === "accompagnement" && departement !== undefined;
  return (
    <RegistrationPage
      role={role}
      register={register.bind(null, role)}
      department={departement}
      prescribers={isLooking ? await listPrescribers(access, departement) : []}
    />
  );
}
