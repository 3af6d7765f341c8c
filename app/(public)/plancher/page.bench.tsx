/** The floor of every page: the same proxy, session and layout, and nothing inside. Compiled for benches alone (next.config.js). */
export default function FloorPage() {
  return <h1>Plancher</h1>;
}
