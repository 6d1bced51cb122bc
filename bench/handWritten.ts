import neo4j, { type Driver, type ManagedTransaction } from "neo4j-driver";
import type { FilterInput } from "../src/model/filter/Filter.ts";
import { tokenize } from "../src/model/words/tokens.ts";

/** The filter of questions.ts `half`, as somebody who knows the graph would write it. */
function condition(where: FilterInput): { text: string; values: Record<string, unknown> } {
  const { years, countries, not } = where as {
    years?: { from: number; to: number };
    countries?: { none: string[] };
    not?: { ids: string[] };
  };
  const parts = ['p.key >= ""'];
  if (years) parts.push("p.yearStart >= $from AND p.yearStart <= $to");
  if (countries && countries.none.length > 0)
    parts.push("NOT EXISTS { (p)-[:LOCATED_IN]->(c:Country) WHERE c.key IN $none }");
  if (not) parts.push("NOT p.key IN $without");
  return {
    text: years || not ? ` WHERE ${parts.join(" AND ")}` : "",
    values: {
      from: neo4j.int(years?.from ?? 0),
      to: neo4j.int(years?.to ?? 0),
      none: countries?.none ?? [],
      without: not?.ids.map((id) => id.slice("Project:".length)) ?? [],
    },
  };
}

/** The questions of the benchmark as Cypher by hand, through the bare driver: the yardstick of what is compiled. */
export function handWritten(driver: Driver) {
  const read = async (work: (transaction: ManagedTransaction) => Promise<unknown>) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      return await session.executeRead(work);
    } finally {
      await session.close();
    }
  };
  const rows = async (transaction: ManagedTransaction, text: string, values: Record<string, unknown> = {}) =>
    (await transaction.run(text, values)).records.map((record) => record.toObject());
  return {
    matrix: (where: FilterInput) =>
      read((transaction) => {
        const { text, values } = condition(where);
        return Promise.all([
          rows(
            transaction,
            `MATCH (p:Project)${text} MATCH (p)-[:ADVANCES]->(a) MATCH (p)-[:SERVES_GOAL]->(g) WITH a, g, count(*) AS projects RETURN a.key AS line, g.key AS goal, projects`,
            values,
          ),
          rows(
            transaction,
            'MATCH (l:Linkage) WHERE l.origin = "OFFICIAL" MATCH (l)-[:FROM_LINE]->(a) MATCH (l)-[:TO_GOAL]->(g) WITH a, g, count(*) AS linkages RETURN a.key AS line, g.key AS goal, linkages',
          ),
        ]);
      }),
    fourFacets: (where: FilterInput) =>
      read((transaction) => {
        const { text, values } = condition(where);
        return Promise.all(
          ["ADVANCES", "SERVES_GOAL", "LOCATED_IN", "RUN_BY"].map((type) =>
            rows(
              transaction,
              `MATCH (p:Project)${text} OPTIONAL MATCH (p)-[:${type}]->(e) WITH e, count(*) AS projects RETURN e.key AS key, projects`,
              values,
            ),
          ),
        );
      }),
    nestedPage: (where: FilterInput) =>
      read((transaction) => {
        const { text, values } = condition(where);
        return rows(
          transaction,
          `MATCH (p:Project)${text} WITH p ORDER BY p.key LIMIT 20
           RETURN p { .key, .title, .summary, .status, .yearStart, .yearEnd, .url, .sources, .verified } AS project,
             [(p)-[:ADVANCES]->(a) | a { .key, .name }] AS lines,
             [(p)-[:SERVES_GOAL]->(g) | g { .key, .name, .color }] AS goals,
             [(p)-[:LOCATED_IN]->(c) | c { .key, .name, .iso2, .m49, .ituMember, .developmentGroups }] AS countries,
             [(p)-[:RUN_BY]->(s) | s { .key, .name, .acronym, .type, .url }] AS stakeholders`,
          values,
        );
      }),
    twoHops: (keys: readonly string[]) =>
      read((transaction) =>
        rows(
          transaction,
          "UNWIND $keys AS key MATCH (c:Country { key: key }) OPTIONAL MATCH (c)<-[:BASED_IN]-()<-[:RUN_BY]-(p) RETURN key, count(DISTINCT p) AS projects",
          { keys },
        ),
      ),
    search: (text: string) =>
      read((transaction) => {
        const terms = tokenize(text);
        const last = terms.length - 1;
        const values = {
          query: terms.map((term, index) => `+${term}${index === last ? "*" : ""}`).join(" "),
          needles: terms.map((term, index) => ` ${term}${index === last ? "" : " "}`),
        };
        return rows(
          transaction,
          `CALL db.index.fulltext.queryNodes("wsis_text", $query) YIELD node AS n
           WITH n, [t IN $needles WHERE n.titleText CONTAINS t] AS titles, [t IN $needles WHERE n.bodyText CONTAINS t] AS bodies
           WHERE all(t IN $needles WHERE t IN titles OR t IN bodies)
           WITH n, labels(n)[0] AS kind, 3 * size(titles) + size(bodies) AS rank ORDER BY rank DESC, kind, n.key
           WITH collect([kind, n.key, rank]) AS hits
           RETURN hits[0..20] AS first, size(hits) AS total`,
          values,
        );
      }),
    traverse: (goal: string, five: boolean) =>
      read((transaction) => {
        // One MATCH never goes over a relationship twice, so it does not go straight back.
        const steps = five
          ? [
              "<-[:RUN_BY]-(q) WITH q, count(*) AS walks",
              "MATCH (q)-[:ADVANCES]->(a) WITH a, collect([q, walks]) AS came, sum(walks) AS here",
              "CALL (a, came, here) { MATCH (a)<-[:ADVANCES]-(e) RETURN e, here AS walks UNION ALL UNWIND came AS c RETURN c[0] AS e, -c[1] AS walks }",
              "WITH e, sum(walks) AS walks WHERE walks > 0",
            ]
          : ["WITH s AS e, count(*) AS walks"];
        return rows(
          transaction,
          `MATCH (:Sdg { key: $goal })<-[:SERVES_GOAL]-(p)-[:RUN_BY]->(s)${five ? "" : " "}${steps.join(" ")}
           WITH e, walks ORDER BY walks DESC, e.key WITH collect(e)[0..20] AS first, collect(walks)[0..20] AS walks, count(*) AS total
           RETURN [e IN first | e { .key, .title, .name }] AS ends, walks, total`,
          { goal },
        );
      }),
    /** Length by length until there are enough, as no one statement stops by itself. */
    paths: (from: string, to: string) =>
      read(async (transaction) => {
        const found: unknown[] = [];
        for (let length = 1; length <= 5 && found.length < 10; length++) {
          const between = Array.from({ length: length - 1 }, (_, index) => `x${index}`);
          const pattern = ["a", ...between, "b"].map((node) => `(${node})`).join("--");
          const distinct = between.flatMap((node, index) =>
            [...between.slice(0, index), "a", "b"].map((other) => `${node} <> ${other}`),
          );
          const cost = ["0.0", ...between.map((node) => `log(COUNT { (${node})--() })`)].join(" + ");
          found.push(
            ...(await rows(
              transaction,
              `MATCH (a:Project { key: $from }), (b:Project { key: $to }) MATCH way = ${pattern}${distinct.length > 0 ? ` WHERE ${distinct.join(" AND ")}` : ""}
               WITH way, ${cost} AS cost ORDER BY cost LIMIT 10
               RETURN cost, [n IN nodes(way) | [labels(n)[0], n.key, n.recordName]] AS nodes, [r IN relationships(way) | type(r)] AS links`,
              { from, to },
            )),
          );
        }
        return found;
      }),
    neighbourhood: (key: string) =>
      read(async (transaction) => {
        const [near] = await rows(
          transaction,
          `MATCH (p:Project { key: $key })--(n) WITH collect(DISTINCT n) AS near
           UNWIND near AS n CALL (n) { MATCH (n)-[r]-(m) WITH type(r) AS link, startNode(r) = n AS out, m ORDER BY m.key WITH link, out, collect(m)[0..200] AS first, count(*) AS degree RETURN collect([link, out, degree, [m IN first | [labels(m)[0], m.key]]]) AS groups }
           RETURN collect([labels(n)[0], n.key, groups]) AS found`,
          { key },
        );
        const found = (near?.found ?? []) as [string, string, [string, boolean, number, [string, string][]][]][];
        const members = found.flatMap(([label, of, groups]) => [[label, of], ...groups.flatMap((group) => group[3])]);
        const keys: Record<string, string[]> = { Project: [key] };
        for (const [label, of] of members.slice(0, 200) as [string, string][])
          keys[label] = [...(keys[label] ?? []), of];
        const branches = Object.keys(keys).map((label) => `MATCH (n:${label}) WHERE n.key IN $keys.${label} RETURN n`);
        return rows(
          transaction,
          `CALL () { ${branches.join(" UNION ALL ")} } WITH collect(n) AS members
           CALL (members) { UNWIND members AS a MATCH (a)-[r]->(b) WHERE b IN members RETURN collect([a.key, type(r), b.key, r.basis]) AS edges }
           RETURN edges, [n IN members | properties(n)] AS nodes`,
          { keys },
        );
      }),
    similar: (key: string) =>
      read((transaction) =>
        rows(
          transaction,
          `MATCH (p:Project { key: $key }) WITH p, COUNT { (:Project) } AS total
           MATCH (p)-[:ADVANCES|SERVES_GOAL|SERVES_TARGET|LOCATED_IN|RUN_BY]->(s)
           WITH p, s, total, COUNT { (s)<-[:ADVANCES|SERVES_GOAL|SERVES_TARGET|LOCATED_IN|RUN_BY]-() } AS held WHERE held > 1 AND held < total
           MATCH (s)<-[:ADVANCES|SERVES_GOAL|SERVES_TARGET|LOCATED_IN|RUN_BY]-(o) WHERE o <> p
           WITH p, o, sum(log(1.0 * total / held)) AS score ORDER BY score DESC, o.key LIMIT 10
           RETURN o { .key, .title } AS node, score, COLLECT { MATCH (p)-->(s)<--(o) RETURN [labels(s)[0], s.key] } AS shared`,
          { key },
        ),
      ),
    gaps: (where: FilterInput) =>
      read((transaction) => {
        const { text, values } = condition(where);
        const table = (type: string) =>
          rows(
            transaction,
            `MATCH (p:Project)${text} MATCH (p)-[:ADVANCES]->(a) MATCH (p)${type}(g) WITH a, g, count(DISTINCT p) AS projects RETURN a.key AS line, g.key AS column, projects`,
            values,
          );
        const axis = (type: string) =>
          rows(
            transaction,
            `MATCH (p:Project)${text} OPTIONAL MATCH (p)${type}(e) WITH e, count(DISTINCT p) AS projects RETURN e.key AS key, projects`,
            values,
          );
        const goal = "-[:SERVES_GOAL]->";
        const region = "-[:LOCATED_IN]->()-[:IN_REGION]->";
        return Promise.all([
          table(goal),
          table(region),
          axis("-[:ADVANCES]->"),
          axis(goal),
          axis(region),
          rows(transaction, `MATCH (p:Project)${text} RETURN count(*) AS total`, values),
          rows(
            transaction,
            'MATCH (l:Linkage) WHERE l.origin = "OFFICIAL" MATCH (l)-[:FROM_LINE]->(a) MATCH (l)-[:TO_GOAL]->(g) WITH a, g, count(*) AS linkages RETURN a.key AS line, g.key AS goal, linkages',
          ),
        ]);
      }),
    sets: (lines: readonly (readonly [keys: readonly string[], from: number])[]) =>
      read((transaction) => {
        const branches = lines.map(
          (_, index) =>
            `MATCH (a:ActionLine)<-[:ADVANCES]-(p:Project) WHERE a.key IN $keys[${index}] AND p.yearStart >= $from[${index}] RETURN DISTINCT p, ${1 << index} AS bit`,
        );
        return rows(
          transaction,
          `CALL () { ${branches.join(" UNION ALL ")} } WITH p, sum(bit) AS mask RETURN mask, count(*) AS projects`,
          { keys: lines.map(([keys]) => keys), from: lines.map(([, from]) => neo4j.int(from)) },
        );
      }),
    orderByCount: (from: number) =>
      read((transaction) =>
        rows(
          transaction,
          `MATCH (c:Country) WITH c, COUNT { (c)<-[:LOCATED_IN]-(p) WHERE p.yearStart >= $from } AS projects ORDER BY projects DESC, c.key LIMIT 20
           RETURN c { .key, .name, .iso2, .m49, .ituMember, .developmentGroups, .sources, .verified } AS country, projects`,
          { from: neo4j.int(from) },
        ),
      ),
  };
}
