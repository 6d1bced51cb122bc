// $keys: ["wsis20-itu"]
UNWIND $keys AS key
MATCH (n:Roadmap { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.issuer, n.year, n.standing] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $limit0: {"low":21,"high":0}
// $limit1: {"low":2,"high":0}
CALL () {
MATCH (n:Roadmap)
WHERE n.key >= ""
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s0, [[], [n.key, n.name, n.issuer, n.year, n.standing]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)-[:PUBLISHED_AS]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.title]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["wsis20-itu"]
// $p1: ["wsis20-itu"]
// $limit0: {"low":31,"high":0}
CALL () {
CALL (*) {
MATCH (n:RoadmapStep)
MATCH (n)-[:STEP_OF]->(e0:Roadmap)
WHERE n.yearSort >= -9007199254740991 AND e0.key IN $p0
WITH DISTINCT n
WITH n
ORDER BY n.yearSort, n.positionSort = false, n.positionSort, n.key
LIMIT $limit0
RETURN collect([[n.yearSort, n.positionSort], [n.key, n.name, n.year, n.lead]]) AS present }
CALL (*) {
MATCH (n:RoadmapStep)
MATCH (n)-[:STEP_OF]->(e1:Roadmap)
WHERE n.yearSort = false AND e1.key IN $p1
WITH DISTINCT n
WITH n
ORDER BY n.positionSort = false, n.positionSort, n.key
LIMIT $limit0
RETURN collect([[n.yearSort, n.positionSort], [n.key, n.name, n.year, n.lead]]) AS missing }
RETURN present, missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["wsis20-itu"]
CALL () {
MATCH (n:RoadmapStep)
MATCH (n)-[:STEP_OF]->(e0:Roadmap)
WHERE e0.key IN $p0
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["wsis20-itu"]
CALL () {
MATCH (n:RoadmapStep)
MATCH (n)-[:STEP_OF]->(e0:Roadmap)
WHERE e0.key IN $p0
WITH DISTINCT n
WITH n.year AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["wsis20-cstd"]]},{"i":2,"p":[["wsis20-facilitators"]]},{"i":4,"p":[["wsis20-itu"]]},{"i":6,"p":[["wsis20-itu-2030"]]},{"i":8,"p":[["wsis20-unesco"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Roadmap { key: startKey })
MATCH (s)<-[:STEP_OF]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;

CALL () {
MATCH (n:Roadmap)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
