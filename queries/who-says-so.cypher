// $p0: ["C7-EHEA"]
// $p1: ["3"]
// $limit0: {"low":21,"high":0}
// $limit1: {"low":21,"high":0}
// $limit2: {"low":21,"high":0}
CALL () {
MATCH (n:Linkage)
MATCH (n)-[:FROM_LINE]->(e0:ActionLine)
MATCH (n)-[:TO_GOAL]->(e1:Sdg)
WHERE n.key >= "" AND e0.key IN $p0 AND e1.key IN $p1
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s2, [[], [n.key, n.recordName, n.sources, n.verified, n.origin, n.rationale, n.date]] AS u3
RETURN collect(u3 + [[COLLECT {
MATCH (s2)-[:STATED_IN]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.title, n.year]] }, COLLECT {
MATCH (s2)-[:ASSERTED_BY]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key, n.name]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["C7-EHEA"]
// $p1: ["3"]
CALL () {
MATCH (n:Linkage)
MATCH (n)-[:FROM_LINE]->(e0:ActionLine)
MATCH (n)-[:TO_GOAL]->(e1:Sdg)
WHERE e0.key IN $p0 AND e1.key IN $p1
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["C7-EHEA-3"]]},{"i":2,"p":[["C7-EHEA-3.3"]]},{"i":4,"p":[["C7-EHEA-3.8"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Linkage { key: startKey })
MATCH (s)-[:STATED_AT]->(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;
