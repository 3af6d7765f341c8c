import type { Metadata } from "next";
import { AccountFrame, toAccount } from "@/components/identity/account-frame";
import { DeviceSetup } from "@/components/identity/device-setup";
import { SecondFactorPage } from "@/components/identity/second-factor-page";
import { getAccount, getPreparedDevice, needsSecondFactor } from "@/lib/identity";
import { requireUser } from "@/lib/web/session";
import { confirmDevice, prepareDevice, renewCodes } from "../actions";

export const metadata: Metadata = { title: "Second facteur" };

export default async function Page() {
  const user = await requireUser();
  const { secondFactor } = await getAccount(user);
  if (secondFactor)
    return (
      <SecondFactorPage codesLeft={secondFactor.codesLeft} needed={needsSecondFactor(user)} renewCodes={renewCodes} />
    );
  return (
    <AccountFrame back={toAccount}>
      <DeviceSetup
        device={await getPreparedDevice(user)}
        prepare={prepareDevice}
        confirm={confirmDevice}
        why="Votre boîte e-mail ouvre aujourd’hui votre compte. Une seconde preuve le protège si quelqu’un y entre."
      />
    </AccountFrame>
  );
}
