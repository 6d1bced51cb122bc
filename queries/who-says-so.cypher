// $p0: ["C7-EHEA"]
// $p1: ["3"]
// $limit: {"low":21,"high":0}
CALL () {
MATCH (n:Linkage)
MATCH (n)-[:FROM_LINE]->(e0:ActionLine)
MATCH (n)-[:TO_GOAL]->(e1:Sdg)
WHERE n.key >= "" AND e0.key IN $p0 AND e1.key IN $p1
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.level, n.origin, n.rationale, n.strength, n.date, n.note]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN present, missing, outsideBefore, outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: ["C7-EHEA"]
// $p1: ["3"]
CALL () {
MATCH (n:Linkage)
MATCH (n)-[:FROM_LINE]->(e0:ActionLine)
MATCH (n)-[:TO_GOAL]->(e1:Sdg)
WHERE e0.key IN $p0 AND e1.key IN $p1
RETURN count(DISTINCT n) AS total }
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $rows0: [{"i":1,"p":[["C7-EHEA-3"]]},{"i":4,"p":[["C7-EHEA-3.3"]]},{"i":7,"p":[["C7-EHEA-3.8"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Linkage { key: startKey })
MATCH (s)-[:STATED_AT]->(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
RETURN null AS i, null AS total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $rows0: [{"i":9,"p":[["C7-EHEA-3"]]},{"i":12,"p":[["C7-EHEA-3.3"]]},{"i":15,"p":[["C7-EHEA-3.8"]]}]
// $limit0: {"low":21,"high":0}
// $rows1: [{"i":11,"p":[["C7-EHEA-3"]]},{"i":14,"p":[["C7-EHEA-3.3"]]},{"i":17,"p":[["C7-EHEA-3.8"]]}]
// $limit1: {"low":21,"high":0}
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Linkage { key: startKey })
MATCH (s)-[:STATED_IN]->(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.symbol, n.issuerText, n.year, n.url]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
UNWIND $rows1 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Linkage { key: startKey })
MATCH (s)-[:ASSERTED_BY]->(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.roles, n.url]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;
