// $keys: ["C7-EHEA"]
UNWIND $keys AS key
MATCH (n:ActionLine { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["C7-EHEA"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)<-[:ABOUT]-(n)
WITH DISTINCT n, row
WITH n.type AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
RETURN row.i AS i, counts, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS counts, log.sequence AS sequence;

// $rows0: [{"i":1,"p":[["C7-EHEA"]]}]
// $limit0_0: {"low":2,"high":0}
// $rows1: [{"i":3,"p":[["C7-EHEA"]]}]
// $limit1_0: {"low":21,"high":0}
// $limit1_1: {"low":21,"high":0}
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)-[:LED_BY]->(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0_0
RETURN collect([[], [n.key, n.name]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
UNWIND $rows1 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)<-[:ABOUT]-(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.typeSort = false, n.typeSort, n.key
LIMIT $limit1_0
WITH n AS s0, [[n.typeSort], [n.key, n.text, n.type]] AS u1, row
RETURN collect(u1 + [[COLLECT {
MATCH (s0)-[:STATED_IN]->(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit1_1
RETURN [[], [n.key, n.title]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, log.sequence AS sequence;
