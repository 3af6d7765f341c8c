type StepsProps = {
  readonly current: number;
  readonly total: number;
  /** What comes after this part. */
  readonly next?: string | undefined;
};

/** Where one stands in a long form: "Partie 5 sur 6 · Ensuite : vérifier et envoyer". */
export const Steps = ({ current, total, next }: StepsProps) => (
  <p className="text-sm text-ink-soft">
    Partie {current} sur {total}
    {next ? <> · Ensuite&nbsp;: {next}</> : null}
  </p>
);
