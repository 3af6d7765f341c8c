import { RadioGroup } from "@/components/ui/radio-group";
import { french } from "@/lib/platform/typography";

/** By e-mail or by SMS; nothing is asked where no SMS can be sent. */
export const ChannelChoice = ({ hasSms }: { readonly hasSms: boolean }) =>
  hasSms ? (
    <RadioGroup
      label={french("Comment recevoir votre code ?")}
      name="channel"
      defaultValue="email"
      choices={[
        { value: "email", label: "Par e-mail", hint: "À l’adresse que la convention connaît pour vous" },
        { value: "sms", label: "Par SMS", hint: "Au numéro que la convention connaît pour vous" },
      ]}
    />
  ) : null;
