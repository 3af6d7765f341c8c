/** The floor of every endpoint: one object in JSON, nothing asked of anything. Compiled for benches alone (next.config.js). */
export const GET = () => Response.json({ status: "up" });
