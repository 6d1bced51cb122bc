// $keys: ["3","16","2","9","10","4","1","5","17"]
UNWIND $keys AS key
MATCH (n:Sdg { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.color] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["C7-EHEA"]
// $p1: "OFFICIAL"
// $p2: "GOAL"
CALL () {
MATCH (n:Project)
MATCH (n)-[r1:ADVANCES]->(e0:ActionLine)
WHERE (r1.basis IS NULL OR r1.basis = "BOTH") AND e0.key IN $p0
WITH DISTINCT n
OPTIONAL MATCH (n)-[r4:ADVANCES]->()<-[:FROM_LINE]-(m3)-[:TO_GOAL]->(a2)
WHERE m3.origin = $p1 AND m3.level = $p2 AND (r4.basis IS NULL OR r4.basis = "BOTH")
WITH a2 AS g, count(DISTINCT n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["C7-EHEA"]
CALL () {
MATCH (n:Project)
MATCH (n)-[r1:ADVANCES]->(e0:ActionLine)
WHERE (r1.basis IS NULL OR r1.basis = "BOTH") AND e0.key IN $p0
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["C7-EHEA"]
CALL () {
MATCH (n:Project)
MATCH (n)-[r1:ADVANCES]->(e0:ActionLine)
WHERE (r1.basis IS NULL OR r1.basis = "BOTH") AND e0.key IN $p0
WITH DISTINCT n
OPTIONAL MATCH (n)-[r3:SERVES_GOAL]->(a2)
WHERE (r3.basis IS NULL OR r3.basis = "BOTH")
WITH a2 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["C7-EHEA"]
CALL () {
MATCH (n:Project)
MATCH (n)-[r1:ADVANCES]->(e0:ActionLine)
WHERE (r1.basis IS NULL OR r1.basis = "BOTH") AND e0.key IN $p0
WITH DISTINCT n
OPTIONAL MATCH (n)-[r3:SERVES_GOAL]->(a2)
WHERE r3.basis IS NOT NULL
WITH a2 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
