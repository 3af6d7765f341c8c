import { type NavItem, NavLink } from "./nav-link";

const entry =
  "inline-flex min-h-11 items-center rounded-md px-3 text-sm font-medium text-ink hover:bg-primary-soft aria-[current]:bg-primary-soft aria-[current]:text-primary-ink";

type NavigationProps = {
  readonly label: string;
  readonly items: readonly NavItem[];
  /** "bar" beside the mark, "menu" in the small-screen panel. */
  readonly layout: "bar" | "menu";
};

/** List of navigation links, as a bar or as a column. */
export const Navigation = ({ label, items, layout }: NavigationProps) => (
  <nav aria-label={label}>
    <ul className={layout === "bar" ? "flex items-center gap-1" : "grid gap-1"}>
      {items.map((item) => (
        <li key={item.href}>
          <NavLink item={item} className={layout === "bar" ? entry : `${entry} w-full`} />
        </li>
      ))}
    </ul>
  </nav>
);
