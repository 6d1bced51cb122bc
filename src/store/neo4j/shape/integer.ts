import neo4j, { type Integer } from "neo4j-driver";

/** A whole number as Cypher's own: the driver sends a plain one as a float. */
export function integer(value: number): Integer {
  return neo4j.int(value);
}

/** What was made an integer as a plain number again; anything else as it is. */
export function plain(value: unknown): unknown {
  return neo4j.isInt(value) ? value.toNumber() : value;
}
