import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";
import { packedStructure, type Structure, unpackedStructure } from "./packStream.ts";

/** Messages of Bolt 5.0, by what they are called. */
const SENT = {
  HELLO: 0x01,
  GOODBYE: 0x02,
  RESET: 0x0f,
  RUN: 0x10,
  BEGIN: 0x11,
  COMMIT: 0x12,
  ROLLBACK: 0x13,
  DISCARD: 0x2f,
  PULL: 0x3f,
  ROUTE: 0x66,
};
const SUCCESS = 0x70;
const RECORD = 0x71;
const IGNORED = 0x7e;
const FAILURE = 0x7f;

/** What a member says to a statement: rows of one column, a fault by its code, or nothing at all and the end of the connection. */
export type Said = { readonly rows: readonly unknown[] } | { readonly code: string } | "hang up";

/** A statement as a member heard it. */
export interface Heard {
  readonly text: string;
  readonly mode: "r" | "w";
  readonly bookmarks: readonly string[];
}

/** A server of a cluster that says what a test wants it to say. */
export interface Member {
  readonly address: string;
  readonly heard: Heard[];
  /** How often it was asked for the routing table. */
  routed: number;
  /** The next answers; then, rows of its own address. */
  readonly says: Said[];
}

/** Who does what, as the routing table tells it. */
export interface Roles {
  readonly writers: readonly Member[];
  readonly readers: readonly Member[];
}

export interface BoltCluster {
  readonly members: readonly Member[];
  /** What every member answers to who asks for the routing table; the seconds for which it holds. */
  roles: Roles;
  readonly uri: string;
  close(): Promise<void>;
}

/** Servers that speak as much Bolt 5.0 as a driver needs to be routed. It shows what a client does, not what a cluster does. */
export async function boltCluster(size: number): Promise<BoltCluster> {
  const members: Member[] = [];
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  const cluster = {
    members,
    roles: { writers: [], readers: [] } as Roles,
    uri: "",
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
  for (let index = 0; index < size; index++) {
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => sockets.delete(socket));
      serve(socket, members[index]!, cluster);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    servers.push(server);
    const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    members.push({ address, heard: [], routed: 0, says: [] });
  }
  cluster.uri = `neo4j://${members[0]!.address}`;
  return cluster;
}

function routingTable({ roles, members }: Pick<BoltCluster, "roles" | "members">) {
  const server = (role: string, of: readonly Member[]) => ({ role, addresses: of.map(({ address }) => address) });
  const servers = [server("WRITE", roles.writers), server("READ", roles.readers), server("ROUTE", members)];
  return { rt: { ttl: 300, db: "neo4j", servers } };
}

function serve(socket: Socket, member: Member, cluster: Pick<BoltCluster, "roles" | "members">): void {
  let input = Buffer.alloc(0);
  let message = Buffer.alloc(0);
  let greeted = false;
  let failed = false;
  let begun: Omit<Heard, "text"> | null = null;
  let rows: readonly unknown[] = [];
  const bookmark = () => `${member.address}:${member.heard.length}`;

  const say = (signature: number, ...fields: unknown[]) => {
    const body = packedStructure({ signature, fields });
    const length = Buffer.alloc(2);
    length.writeUInt16BE(body.length);
    socket.write(Buffer.concat([length, body, Buffer.alloc(2)]));
  };
  const metaOf = (extra: unknown): Omit<Heard, "text"> => {
    const { mode = "w", bookmarks = [] } = (extra ?? {}) as Partial<Heard>;
    return { mode, bookmarks };
  };
  const run = (text: string, extra: unknown) => {
    member.heard.push({ text, ...(begun ?? metaOf(extra)) });
    const said = member.says.shift() ?? { rows: [member.address] };
    if (said === "hang up") return socket.destroy();
    if ("code" in said) {
      failed = true;
      return say(FAILURE, { code: said.code, message: `as the test says: ${said.code}` });
    }
    rows = said.rows;
    return say(SUCCESS, { fields: ["value"], t_first: 0 });
  };
  const hear = ({ signature, fields }: Structure) => {
    if (signature === SENT.GOODBYE) return socket.end();
    if (signature === SENT.RESET) failed = false;
    if (failed) return say(IGNORED);
    switch (signature) {
      case SENT.HELLO:
        return say(SUCCESS, { server: "Neo4j/5.26.0", connection_id: "bolt-1", hints: {} });
      case SENT.ROUTE:
        member.routed++;
        return say(SUCCESS, routingTable(cluster));
      case SENT.RUN:
        return run(String(fields[0]), fields[2]);
      case SENT.PULL:
      case SENT.DISCARD:
        for (const row of signature === SENT.PULL ? rows : []) say(RECORD, [row]);
        return say(SUCCESS, { type: "r", t_last: 0, db: "neo4j", ...(!begun && { bookmark: bookmark() }) });
      case SENT.BEGIN:
        begun = metaOf(fields[0]);
        return say(SUCCESS, {});
      case SENT.COMMIT:
        begun = null;
        return say(SUCCESS, { bookmark: bookmark() });
      default:
        begun = null;
        return say(SUCCESS, {});
    }
  };

  socket.on("data", (bytes: Buffer) => {
    input = Buffer.concat([input, bytes]);
    if (!greeted) {
      if (input.length < 20) return;
      input = input.subarray(20);
      greeted = true;
      socket.write(Buffer.of(0, 0, 0, 5));
    }
    while (input.length >= 2) {
      const size = input.readUInt16BE(0);
      if (input.length < 2 + size) return;
      message = Buffer.concat([message, input.subarray(2, 2 + size)]);
      input = input.subarray(2 + size);
      if (size > 0 || message.length === 0) continue;
      const whole = message;
      message = Buffer.alloc(0);
      hear(unpackedStructure(whole));
    }
  });
}
