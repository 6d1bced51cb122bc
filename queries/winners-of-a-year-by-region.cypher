// $keys: ["2019"]
UNWIND $keys AS key
MATCH (n:PrizeCycle { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.special, n.submissions, n.countries, n.winners, n.champions, n.partnerText, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["AFR","AMS","ARB","ASP","CIS","EUR"]
UNWIND $keys AS key
MATCH (n:Region { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ESCAP","ESCWA","ECA","ECE","ECLAC"]
UNWIND $keys AS key
MATCH (n:Region { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["2019"]
// $limit0: {"low":21,"high":0}
CALL () {
MATCH (n:PrizeCycle)
WHERE n.key >= "" AND n.key IN $p0
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.name, n.winners]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["2019"],["WINNER"]]}]
// $rows1: [{"i":1,"p":[["2019"],["WINNER"]]}]
// $rows2: [{"i":2,"p":[["2019"],["WINNER"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:PrizeCycle { key: startKey })
MATCH (s)<-[:ENTERED_IN]-(n)
WHERE n.status IN row.p[1]
WITH DISTINCT n, row
OPTIONAL MATCH (n)-[:ENTERS]->()-[:RUN_BY]->(a0)
WHERE a0.type IS NOT NULL
WITH a0.type AS g, count(DISTINCT n) AS held
RETURN collect([g, held]) AS counts }
RETURN row.i AS i, counts, null AS sequence
UNION ALL
UNWIND $rows1 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:PrizeCycle { key: startKey })
MATCH (s)<-[:ENTERED_IN]-(n)
WHERE n.status IN row.p[1]
WITH DISTINCT n, row
OPTIONAL MATCH (n)-[:ENTERS]->()-[:LOCATED_IN]->(a0)
WHERE a0.developmentGroups IS NOT NULL
UNWIND coalesce(a0.developmentGroups, [null]) AS k1
WITH k1 AS g, count(DISTINCT n) AS held
RETURN collect([g, held]) AS counts }
RETURN row.i AS i, counts, null AS sequence
UNION ALL
UNWIND $rows2 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:PrizeCycle { key: startKey })
MATCH (s)<-[:ENTERED_IN]-(n)
WHERE n.status IN row.p[1]
WITH DISTINCT n, row
OPTIONAL MATCH (n)-[:ENTERS]->()-[:LOCATED_IN]->()-[:MEMBER_OF]->(a0)
WITH a0 AS g, count(DISTINCT n) AS held
RETURN collect([g.key, held]) AS counts }
RETURN row.i AS i, counts, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS counts, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["2019"],["WINNER"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:PrizeCycle { key: startKey })
MATCH (s)<-[:ENTERED_IN]-(n)
WHERE n.status IN row.p[1]
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["2019"],["WINNER"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:PrizeCycle { key: startKey })
MATCH (s)<-[:ENTERED_IN]-(n)
WHERE n.status IN row.p[1]
WITH DISTINCT n, row
MATCH (n)-[:ENTERS]->()-[:ADVANCES]->(a0)
MATCH (n)-[:ENTERS]->()-[:LOCATED_IN]->()-[:IN_REGION]->(a1)
WITH a0 AS g, a1 AS h, count(DISTINCT n) AS held
RETURN collect([g.key, h.key, held]) AS cells }
RETURN row.i AS i, cells, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS cells, log.sequence AS sequence;

// $rows0: [{"i":1,"p":[["2019"],["WINNER"],["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]]}]
// $rows1: [{"i":2,"p":[["2019"],["WINNER"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:PrizeCycle { key: startKey })
MATCH (s)<-[:ENTERED_IN]-(n)
WHERE n.status IN row.p[1]
WITH DISTINCT n, row
OPTIONAL MATCH (n)-[:ENTERS]->()-[:ADVANCES]->(a0)
WHERE a0.key IN row.p[2]
WITH a0 AS g, count(DISTINCT n) AS held
RETURN collect([g.key, held]) AS counts }
RETURN row.i AS i, counts, null AS sequence
UNION ALL
UNWIND $rows1 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:PrizeCycle { key: startKey })
MATCH (s)<-[:ENTERED_IN]-(n)
WHERE n.status IN row.p[1]
WITH DISTINCT n, row
OPTIONAL MATCH (n)-[:ENTERS]->()-[:LOCATED_IN]->()-[:IN_REGION]->(a0)
WITH a0 AS g, count(DISTINCT n) AS held
RETURN collect([g.key, held]) AS counts }
RETURN row.i AS i, counts, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS counts, log.sequence AS sequence;

// $rows0: [{"i":3,"p":[["2019"],["WINNER"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:PrizeCycle { key: startKey })
MATCH (s)<-[:ENTERED_IN]-(n)
WHERE n.status IN row.p[1]
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;
