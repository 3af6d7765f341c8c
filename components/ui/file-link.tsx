import type { ReactNode } from "react";
import { Icon } from "./icon";

type FileLinkProps = {
  readonly href: string;
  readonly icon: Parameters<typeof Icon>[0]["of"];
  readonly children: ReactNode;
};

/** Leads to a file that its reader may take away. */
export const FileLink = ({ href, icon, children }: FileLinkProps) => (
  <p>
    <a href={href} className="link inline-flex min-h-8 items-center gap-2">
      <Icon of={icon} />
      {children}
    </a>
  </p>
);

/** Stands in the place of a file that is being made. */
export const FilePreparing = ({ children }: { readonly children: string }) => (
  <p className="text-ink-soft">{children} Il sera ici dans quelques secondes : rechargez la page.</p>
);
