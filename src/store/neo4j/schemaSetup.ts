import type { Model } from "../../model/createModel.ts";
import { RECORD_LABEL } from "./recordRow.ts";

/** Statements that set up constraints and indexes; each may run again and changes nothing then. All work on Community. */
export function schemaStatements(model: Model): string[] {
  return [
    `CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:${RECORD_LABEL}) REQUIRE n.id IS UNIQUE`,
    "CREATE CONSTRAINT tombstone_id IF NOT EXISTS FOR (t:Tombstone) REQUIRE t.id IS UNIQUE",
    "CREATE CONSTRAINT change_sequence IF NOT EXISTS FOR (c:Change) REQUIRE c.sequence IS UNIQUE",
    "CREATE CONSTRAINT log_name IF NOT EXISTS FOR (l:Log) REQUIRE l.name IS UNIQUE",
    ...model.kinds.flatMap(({ name }) => [
      `CREATE CONSTRAINT ${name}_id IF NOT EXISTS FOR (n:${name}) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT ${name}_key IF NOT EXISTS FOR (n:${name}) REQUIRE n.key IS UNIQUE`,
    ]),
  ];
}
