// $keys: ["ocp-2025"]
UNWIND $keys AS key
MATCH (n:Consultation { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["ocp-2025"]
// $p1: ["MEETING"]
// $p2: ["ocp-2025"]
// $p3: ["MEETING"]
// $limit0: {"low":21,"high":0}
CALL () {
CALL (*) {
MATCH (n:Phase)
MATCH (n)-[:PHASE_OF_CONSULTATION]->(e0:Consultation)
WHERE n.dateStartSort >= "" AND e0.key IN $p0 AND n.type IN $p1
WITH DISTINCT n
WITH n
ORDER BY n.dateStartSort, n.key
LIMIT $limit0
RETURN collect([[n.dateStartSort], [n.key, n.name, n.dateStart, n.timeStart, n.timeEnd, n.zone, n.place, n.room, n.remote, n.status]]) AS present }
CALL (*) {
MATCH (n:Phase)
MATCH (n)-[:PHASE_OF_CONSULTATION]->(e1:Consultation)
WHERE n.dateStartSort = false AND e1.key IN $p2 AND n.type IN $p3
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[n.dateStartSort], [n.key, n.name, n.dateStart, n.timeStart, n.timeEnd, n.zone, n.place, n.room, n.remote, n.status]]) AS missing }
RETURN present, missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["ocp-2025"]
// $p1: ["MEETING"]
CALL () {
MATCH (n:Phase)
MATCH (n)-[:PHASE_OF_CONSULTATION]->(e0:Consultation)
WHERE e0.key IN $p0 AND n.type IN $p1
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
