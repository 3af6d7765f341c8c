/** The shapes of one icon on a square of 24: tag and attributes of each. */
export type IconShape = readonly (readonly [tag: string, attributes: Readonly<Record<string, string | number>>])[];

const sizes = { sm: "size-4", md: "size-5", lg: "size-6" } as const;

type IconProps = {
  /** A lucide icon, imported alone: `import Bell from "lucide/dist/esm/icons/bell.mjs"`. */
  readonly of: IconShape;
  /** sm 16 px in tags and dense buttons, md 20 px beside text, lg 24 px in notices. */
  readonly size?: keyof typeof sizes;
};

const markups = new WeakMap<IconShape, string>();

/** The shapes as markup, written once: a page shows many icons, and one element each costs least. */
const markupOf = (shape: IconShape): string => {
  const written =
    markups.get(shape) ??
    shape
      .map(([tag, attributes]) => {
        const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
        return `<${tag}${pairs.join("")}></${tag}>`;
      })
      .join("");
  markups.set(shape, written);
  return written;
};

/** An icon beside words that say the same: always hidden from assistive technology. */
export const Icon = ({ of: shape, size = "md" }: IconProps) => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.75}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
    className={`shrink-0 ${sizes[size]}`}
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the shapes are constants of a package, nobody types them.
    dangerouslySetInnerHTML={{ __html: markupOf(shape) }}
  />
);
