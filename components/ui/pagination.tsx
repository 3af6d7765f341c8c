import ArrowLeft from "lucide/dist/esm/icons/arrow-left.mjs";
import ArrowRight from "lucide/dist/esm/icons/arrow-right.mjs";
import { ButtonLink } from "./button-link";
import { Icon } from "./icon";

type PaginationProps = {
  readonly label: string;
  /** Where one stands: "Page 1 sur 3", "1 à 20 sur 37". */
  readonly position: string;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  readonly dense?: boolean;
};

/** The pages before and after this one. */
export const Pagination = ({ label, position, previous, next, dense }: PaginationProps) => {
  const size = dense ? "dense" : "normal";
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-between gap-3">
      <p className="text-sm text-ink-soft">{position}</p>
      {previous || next ? (
        <div className="flex flex-wrap gap-2">
          {previous ? (
            <ButtonLink href={previous} kind="secondary" size={size}>
              <Icon of={ArrowLeft} size={dense ? "sm" : "md"} />
              Page précédente
            </ButtonLink>
          ) : null}
          {next ? (
            <ButtonLink href={next} kind="secondary" size={size}>
              Page suivante
              <Icon of={ArrowRight} size={dense ? "sm" : "md"} />
            </ButtonLink>
          ) : null}
        </div>
      ) : null}
    </nav>
  );
};
