// Prisma names cannot hold a dash, the contract's values do: the two differ by that alone, in the compiler's eyes too.

/** A Prisma enum name as the contract spells it. */
export type Dashed<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Head}-${Dashed<Tail>}` : S;

/** A contract value as Prisma names it. */
export type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : S;

/** The contract's spelling of a Prisma enum value. */
export const fromDbEnum = <S extends string>(value: S): Dashed<S> => value.replaceAll("_", "-") as Dashed<S>;

/** The Prisma name of a contract's value. */
export const toDbEnum = <S extends string>(value: S): Underscored<S> => value.replaceAll("-", "_") as Underscored<S>;
