import path from "node:path";
import ts from "typescript";

/** A function of a domain's front door, and the types of its first parameter (of its actor, for a command). */
export type FrontDoor = { readonly name: string; readonly proofs: readonly string[] };

const program = (): ts.Program => {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  const config = ts.getParsedCommandLineOfConfigFile("tsconfig.json", { noEmit: true }, host);
  if (!config) throw new Error("tsconfig.json cannot be read");
  const fronts = ts.sys.readDirectory("lib", [".ts"], [], ["*/index.ts"]);
  return ts.createProgram(fronts, config.options);
};

const isUnionOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() && !type.aliasSymbol ? type.types : [type]);

/** The names by which a type is known: each member of a union by its own. */
const namesOf = (checker: ts.TypeChecker, type: ts.Type): string[] =>
  isUnionOf(type).map((member) => (member.aliasSymbol ?? member.symbol)?.name ?? checker.typeToString(member));

const proofsOf = (checker: ts.TypeChecker, signature: ts.Signature): string[] => {
  const [first] = signature.getParameters();
  if (!first) return [];
  const type = checker.getTypeOfSymbol(first);
  const actor = type.aliasSymbol?.name === "Acting" ? type.getProperty("actor") : undefined;
  return namesOf(checker, actor ? checker.getTypeOfSymbol(actor) : type);
};

/** Every function that the domains' front doors export, as `domain.name`. */
export const frontDoors = (): FrontDoor[] => {
  const read = program();
  const checker = read.getTypeChecker();
  return read
    .getSourceFiles()
    .filter(({ fileName }) => /\/lib\/[a-z]+\/index\.ts$/.test(`/${path.relative(".", fileName)}`))
    .flatMap((file) => {
      const domain = path.basename(path.dirname(file.fileName));
      const module = checker.getSymbolAtLocation(file);
      return (module ? checker.getExportsOfModule(module) : []).flatMap((exported) => {
        const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
        const [signature] =
          symbol.flags & ts.SymbolFlags.Value ? checker.getTypeOfSymbol(symbol).getCallSignatures() : [];
        return signature ? [{ name: `${domain}.${exported.name}`, proofs: proofsOf(checker, signature) }] : [];
      });
    });
};
