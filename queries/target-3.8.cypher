// $keys: ["3.8"]
UNWIND $keys AS key
MATCH (n:SdgTarget { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.ictIndicator] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["3.8"],["OFFICIAL"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:SdgTarget { key: startKey })
MATCH (s)<-[:TO_TARGET]-(n)
WHERE n.origin IN row.p[1]
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;

// $rows0: [{"i":3,"p":[["3.8"],["OFFICIAL"]]}]
// $limit0_0: {"low":21,"high":0}
// $limit0_1: {"low":2,"high":0}
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:SdgTarget { key: startKey })
MATCH (s)<-[:TO_TARGET]-(n)
WHERE n.origin IN row.p[1]
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0_0
WITH n AS s0, [[], [n.key, n.verified, n.rationale]] AS u1, row
RETURN collect(u1 + [[COLLECT {
MATCH (s0)-[:FROM_LINE]->(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0_1
RETURN [[], [n.key, n.name]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, log.sequence AS sequence;
