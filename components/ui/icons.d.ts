/** Each icon of lucide is a module that gives its shapes; the package types its whole set alone. */
declare module "lucide/dist/esm/icons/*.mjs" {
  const shape: import("./icon").IconShape;
  export default shape;
}
