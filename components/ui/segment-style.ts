/** Classes of a row of segments. */
export const segmentsClass = "flex flex-wrap gap-1 rounded-md border border-line-strong bg-surface p-1 font-medium";

/** Classes of one segment: petrol when it is the current link or the pressed button. */
export const segmentClass =
  "inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-sm px-3 text-primary-ink no-underline hover:bg-primary-soft aria-[current=true]:bg-primary aria-[current=true]:text-on-primary aria-pressed:bg-primary aria-pressed:text-on-primary forced-colors:aria-[current=true]:underline forced-colors:aria-pressed:underline";
