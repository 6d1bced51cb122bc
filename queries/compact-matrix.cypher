// $keys: ["1","2","3","4","5"]
UNWIND $keys AS key
MATCH (n:GdcObjective { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]
UNWIND $keys AS key
MATCH (n:ActionLine { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]
CALL () {
MATCH (n:Linkage)
OPTIONAL MATCH (n)-[:FROM_LINE]->(a0)
WHERE a0.key IN $p0
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["C5"]
// $p1: ["3"]
// $p2: ["OFFICIAL"]
// $limit0: {"low":251,"high":0}
CALL () {
MATCH (n:Linkage)
MATCH (n)-[:FROM_LINE]->(e0:ActionLine)
MATCH (n)-[:TO_OBJECTIVE]->(e1:GdcObjective)
WHERE n.key >= "" AND e0.key IN $p0 AND e1.key IN $p1 AND NOT coalesce(n.origin IN $p2, false)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.level, n.origin, n.rationale, n.strength, n.date, n.note]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["C5"]
// $p1: ["3"]
// $p2: ["OFFICIAL"]
// $limit0: {"low":251,"high":0}
CALL () {
MATCH (n:Linkage)
MATCH (n)-[:FROM_LINE]->(e0:ActionLine)
MATCH (n)-[:TO_OBJECTIVE]->(e1:GdcObjective)
WHERE n.key >= "" AND e0.key IN $p0 AND e1.key IN $p1 AND n.origin IN $p2
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.level, n.origin, n.rationale, n.strength, n.date, n.note]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: true
CALL () {
MATCH (n:Linkage)
WHERE n.verified = $p0
MATCH (n)-[:FROM_LINE]->(a0)
MATCH (n)-[:TO_OBJECTIVE]->(a1)
WITH a0 AS g, a1 AS h, count(n) AS held
RETURN collect([g.key, h.key, held]) AS cells }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN cells, log.sequence AS sequence;

// $rows0: [{"i":4,"p":[["OFFICIAL"]]},{"i":12,"p":[["SESSION"]]}]
UNWIND $rows0 AS row
CALL (row) {
MATCH (n:Linkage)
WHERE n.origin IN row.p[0]
MATCH (n)-[:FROM_LINE]->(a0)
MATCH (n)-[:TO_OBJECTIVE]->(a1)
WITH a0 AS g, a1 AS h, count(n) AS held
RETURN collect([g.key, h.key, held]) AS cells }
RETURN row.i AS i, cells, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS cells, log.sequence AS sequence;

CALL () {
MATCH (n:Linkage)
MATCH (n)-[:FROM_LINE]->(a0)
MATCH (n)-[:TO_OBJECTIVE]->(a1)
WITH a0 AS g, a1 AS h, count(n) AS held
RETURN collect([g.key, h.key, held]) AS cells }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN cells, log.sequence AS sequence;

CALL () {
MATCH (n:Linkage)
OPTIONAL MATCH (n)-[:TO_OBJECTIVE]->(a0)
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

CALL () {
MATCH (n:Linkage)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
