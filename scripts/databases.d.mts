/** A running embedded PostgreSQL. */
export type Server = {
  readonly pid: number;
  readonly port: number;
  readonly data: string;
  /** Connection URL of one of its databases, as the owner. */
  readonly ownerUrl: (database: string) => string;
  /** Connection URL of one of its databases, as the application's role. */
  readonly appUrl: (database: string) => string;
};
export function dataFolder(): string;
export function openServer(): Promise<Server>;
export function dropDatabase(server: Server, name: string): Promise<unknown>;
export function createDatabase(server: Server, name: string, template?: string): Promise<boolean>;
export function createTestDatabase(server: Server, name: string): Promise<void>;
export function relaxDurability(server: Server, name: string): Promise<unknown>;
