import Link from "next/link";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { RefreshWhile } from "@/components/ui/refresh-while";
import { type Batch, type BatchRefusal, needsReason } from "@/lib/convention/domain/batch";
import { formatCount, french } from "@/lib/platform/typography";
import { BatchStart } from "./batch-start";
import { batchWords, outcomeOf, titleOf } from "./batch-words";

const Refusals = ({ title, refusals }: { readonly title: string; readonly refusals: readonly BatchRefusal[] }) => (
  <section aria-labelledby="refus">
    <h2 id="refus" className="text-xl font-bold">
      {title}
    </h2>
    <ul className="mt-3 divide-y divide-line border-y border-line">
      {refusals.map(({ conventionId, reference, beneficiary, why }) => (
        <li key={conventionId} className="py-3">
          <Link href={`/espace/agence/conventions/${conventionId}`} className="link font-bold">
            {beneficiary}
          </Link>{" "}
          <span className="text-sm text-ink-soft">{reference}</span>
          <span className="block">{french(why)}</span>
        </li>
      ))}
    </ul>
  </section>
);

const Prepared = ({ batch, start }: { readonly batch: Batch; readonly start: FormAction }) => {
  const possible = batch.total - batch.refusals.length;
  return (
    <>
      {possible > 0 ? (
        <BatchStart
          start={start}
          title={french(titleOf(batch))}
          button={french(`${batchWords[batch.verb].act} : ${formatCount(possible, "convention")}`)}
          needsReason={needsReason(batch.verb)}
        />
      ) : (
        <h1 className="text-3xl font-bold">Rien de possible avec ces conventions</h1>
      )}
      {batch.refusals.length > 0 ? (
        <Refusals
          title={french(`${formatCount(batch.refusals.length, "convention")} sans changement, voici pourquoi`)}
          refusals={batch.refusals}
        />
      ) : null}
    </>
  );
};

const Running = ({ batch }: { readonly batch: Batch }) => {
  const treated = batch.done + batch.refused;
  return (
    <>
      <h1 className="text-3xl font-bold">C’est en cours</h1>
      <div className="grid gap-3">
        <progress max={batch.total} value={treated} aria-label="Avancement" className="h-3 w-full accent-primary" />
        <p role="status">
          {treated} sur {formatCount(batch.total, "convention")}
        </p>
        <p className="text-ink-soft">Vous pouvez quitter cette page&nbsp;: tout continue, et son résultat reste ici.</p>
      </div>
      <div>
        <ButtonLink href={`/espace/agence/lots/${batch.id}`} kind="secondary">
          Actualiser
        </ButtonLink>
      </div>
      <RefreshWhile />
    </>
  );
};

const Finished = ({ batch }: { readonly batch: Batch }) => (
  <>
    <h1 className="text-3xl font-bold">{french(outcomeOf(batch))}</h1>
    {batch.refusals.length > 0 ? <Refusals title="Sans changement" refusals={batch.refusals} /> : null}
    <div>
      <ButtonLink href="/espace/agence">Revenir aux conventions</ButtonLink>
    </div>
  </>
);

/** One act on many conventions: what it will do, how far it has got, what came of it. */
export const BatchPage = ({ batch, start }: { readonly batch: Batch; readonly start: FormAction }) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-6 sm:px-6">
    <div>
      <BackLink href="/espace/agence">Mes conventions</BackLink>
    </div>
    {batch.state === "prepared" ? <Prepared batch={batch} start={start} /> : null}
    {batch.state === "running" ? <Running batch={batch} /> : null}
    {batch.state === "finished" ? <Finished batch={batch} /> : null}
  </div>
);
