import type { FormAction } from "@/components/ui/enhanced-action";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { PreparedDevice } from "@/lib/identity/domain/account";
import { drawQrCode } from "@/lib/platform/qr-code";
import { CodeForm } from "./code-form";

/** A QR code, drawn in ink on paper whatever the theme: cameras read it so. */
const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const { side, path } = drawQrCode(text);
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} className="size-56 rounded-md">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};

type DeviceSetupProps = {
  readonly device: PreparedDevice | null;
  readonly prepare: FormAction;
  readonly confirm: FormAction;
  /** Why this is asked, or what it brings. */
  readonly why: string;
};

const title = "Protéger votre compte";
const made = { label: "Code affiché par l’application", hint: "6 chiffres. Il change toutes les 30 secondes." };

/** Adds an authenticator to an account: what it is for, then the QR code and the proof that it works. */
export const DeviceSetup = ({ device, prepare, confirm, why }: DeviceSetupProps) =>
  device ? (
    <CodeForm action={confirm} title={title} submit="Activer la protection" code={made}>
      <ol className="grid list-decimal gap-4 pl-5">
        <li>Ouvrez une application d’authentification sur votre téléphone : Aegis, FreeOTP ou une autre.</li>
        <li>
          Photographiez ce dessin avec l’application.
          <div className="mt-3">
            <QrCode text={device.address} label="QR code à lire avec l’application" />
          </div>
          <details className="mt-3">
            <summary className="link cursor-pointer">Je ne peux pas le photographier</summary>
            <p className="mt-2">
              Tapez cette clé dans l’application :{" "}
              <strong className="figures wrap-anywhere">{device.secret.replace(/.{4}(?=.)/g, "$& ")}</strong>
            </p>
          </details>
        </li>
        <li>Recopiez le code que l’application affiche.</li>
      </ol>
    </CodeForm>
  ) : (
    <PostForm action={prepare}>
      <h1 className="text-3xl font-bold">{title}</h1>
      <p className="mt-4">{why}</p>
      <p className="mt-3">
        À chaque connexion, vous recopierez aussi un code affiché par une application de votre téléphone. Sans ce
        téléphone, personne n’entre.
      </p>
      <div className="mt-8">
        <SubmitButton>Commencer</SubmitButton>
      </div>
    </PostForm>
  );
