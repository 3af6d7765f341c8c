import { RadioGroup } from "@/components/ui/radio-group";
import { french } from "@/lib/platform/typography";

/** By e-mail or by SMS; nothing is asked where no SMS can be sent. */
export const ChannelChoice = ({ phone }: { readonly phone: string | null }) =>
  phone === null ? null : (
    <RadioGroup
      label={french("Comment recevoir votre code ?")}
      name="channel"
      defaultValue="email"
      choices={[
        { value: "email", label: "Par e-mail", hint: "À l’adresse que la convention connaît pour vous" },
        { value: "sms", label: `Par SMS au ${phone}`, hint: "Le numéro que la convention connaît pour vous" },
      ]}
    />
  );
