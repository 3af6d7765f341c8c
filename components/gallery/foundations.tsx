import { Sample, Samples } from "./sample";

const sizes = [
  { name: "3xl", look: "text-3xl font-bold" },
  { name: "2xl", look: "text-2xl font-bold" },
  { name: "xl", look: "text-xl font-bold" },
  { name: "lg", look: "text-lg" },
  { name: "base", look: "text-base" },
  { name: "sm", look: "text-sm" },
  { name: "xs", look: "text-xs" },
] as const;

const grounds = [
  { name: "canvas", look: "bg-canvas text-ink" },
  { name: "surface", look: "bg-surface text-ink" },
  { name: "sunken", look: "bg-sunken text-ink" },
  { name: "band", look: "bg-band text-on-band" },
  { name: "primary", look: "bg-primary text-on-primary" },
  { name: "primary-soft", look: "bg-primary-soft text-primary-ink" },
  { name: "turn", look: "bg-turn text-on-turn" },
  { name: "turn-soft", look: "bg-turn-soft text-turn-ink" },
  { name: "info-soft", look: "bg-info-soft text-info-ink" },
  { name: "positive-soft", look: "bg-positive-soft text-positive-ink" },
  { name: "caution-soft", look: "bg-caution-soft text-caution-ink" },
  { name: "danger-soft", look: "bg-danger-soft text-danger-ink" },
  { name: "danger", look: "bg-danger text-on-danger" },
] as const;

/** Sizes of the type, and each ground with the ink that reads on it. */
export const FoundationSamples = () => (
  <Sample id="fondations" title="Fondations">
    <div className="grid gap-2">
      {sizes.map(({ name, look }) => (
        <p key={name} className={look}>
          {name}&nbsp;: Découvrez un métier, Il1 O0
        </p>
      ))}
    </div>
    <Samples>
      {grounds.map(({ name, look }) => (
        <p key={name} className={`rounded-md border border-line px-4 py-3 text-sm font-medium ${look}`}>
          {name}
        </p>
      ))}
    </Samples>
  </Sample>
);
