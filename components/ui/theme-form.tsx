import Moon from "lucide/dist/esm/icons/moon.mjs";
import SunMedium from "lucide/dist/esm/icons/sun-medium.mjs";
import SunMoon from "lucide/dist/esm/icons/sun-moon.mjs";
import { Icon } from "./icon";
import { segmentClass, segmentsClass } from "./segment-style";

const choices = [
  { value: "light", label: "Clair", icon: SunMedium },
  { value: "dark", label: "Sombre", icon: Moon },
  { value: "system", label: "Comme mon appareil", icon: SunMoon },
] as const;

type ThemeFormProps = {
  /** Receives `theme`: light, dark or system. */
  readonly action: (data: FormData) => Promise<void>;
  readonly current: "light" | "dark" | undefined;
};

/** How pages are drawn: one press, no script needed, and none sent with any page. */
export const ThemeForm = ({ action, current }: ThemeFormProps) => (
  <form action={action} className="print:hidden">
    <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <legend className="float-left text-ink-soft">Apparence</legend>
      <div className={segmentsClass}>
        {choices.map(({ value, label, icon }) => (
          <button
            key={value}
            type="submit"
            name="theme"
            value={value}
            aria-pressed={value === (current ?? "system")}
            className={segmentClass}
          >
            <Icon of={icon} size="sm" />
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  </form>
);
