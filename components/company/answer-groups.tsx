import Link from "next/link";
import { SummaryList } from "@/components/ui/summary-list";
import { type CompanyValues, companyParts } from "@/lib/directory/domain/registration";
import { answersOf } from "./answers";
import { companyPartWords } from "./part-words";

type AnswerGroupsProps = {
  readonly base: string;
  readonly values: CompanyValues;
  /** Whether each part leads to where it is changed. */
  readonly canEdit: boolean;
};

/** Every answer of a company's form under its part, with where to change it. */
export const AnswerGroups = ({ base, values, canEdit }: AnswerGroupsProps) => {
  const answers = answersOf(values);
  return companyParts.map((part) => (
    <section key={part} aria-labelledby={`groupe-${part}`}>
      <div className="mb-3 flex items-baseline justify-between gap-4">
        <h2 id={`groupe-${part}`} className="text-xl font-bold">
          {companyPartWords[part].title}
        </h2>
        {canEdit ? (
          <Link href={`${base}/${part}`} className="link py-0.5 text-sm print:hidden">
            Modifier<span className="sr-only"> {companyPartWords[part].title}</span>
          </Link>
        ) : null}
      </div>
      <SummaryList rows={answers[part]} />
    </section>
  ));
};
