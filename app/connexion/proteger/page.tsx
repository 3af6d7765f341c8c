import type { Metadata } from "next";
import { DeviceSetup } from "@/components/identity/device-setup";
import { LeaveSignIn } from "@/components/identity/leave-sign-in";
import { getPreparedDevice } from "@/lib/identity";
import { requireStep } from "@/lib/web/session";
import { confirmDevice, prepareDevice, signOut } from "../actions";

export const metadata: Metadata = { title: "Protéger votre compte" };

export default async function EnrolmentPage() {
  const actor = await requireStep("enrolment");
  return (
    <div className="mx-auto max-w-prose px-4 pt-8 sm:px-6 lg:pt-16">
      <DeviceSetup
        device={await getPreparedDevice(actor)}
        prepare={prepareDevice}
        confirm={confirmDevice}
        why="Votre rôle permet de valider des conventions ou d’administrer le service : il demande un second facteur."
      />
      <LeaveSignIn action={signOut} />
    </div>
  );
}
