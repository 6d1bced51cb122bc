// $keys: ["5","3","11","4","8","10","1","2","9","13","16","17","6","7","12","14","15"]
UNWIND $keys AS key
MATCH (n:Sdg { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.color] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

CALL () {
MATCH (n:Project)
OPTIONAL MATCH (n)-[r1:SERVES_GOAL]->(a0)
WHERE (r1.basis IS NULL OR r1.basis = "BOTH")
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

CALL () {
MATCH (n:Project)
OPTIONAL MATCH (n)-[r1:SERVES_GOAL]->(a0)
WHERE r1.basis IS NOT NULL
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
