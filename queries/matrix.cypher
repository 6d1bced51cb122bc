// $keys: ["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16","17"]
UNWIND $keys AS key
MATCH (n:Sdg { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.color] AS row, null AS sequence
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
MATCH (n:Project)
OPTIONAL MATCH (n)-[:ADVANCES]->(a0)
WHERE a0.key IN $p0
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["OFFICIAL"]
CALL () {
MATCH (n:Linkage)
WHERE n.origin IN $p0
MATCH (n)-[:FROM_LINE]->(a0)
MATCH (n)-[:TO_GOAL]->(a1)
WITH a0 AS g, a1 AS h, count(n) AS held
RETURN collect([g.key, h.key, held]) AS cells }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN cells, log.sequence AS sequence;

CALL () {
MATCH (n:Project)
MATCH (n)-[:ADVANCES]->(a0)
MATCH (n)-[:SERVES_GOAL]->(a1)
WITH a0 AS g, a1 AS h, count(n) AS held
RETURN collect([g.key, h.key, held]) AS cells }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN cells, log.sequence AS sequence;

CALL () {
MATCH (n:Project)
OPTIONAL MATCH (n)-[:SERVES_GOAL]->(a0)
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

CALL () {
MATCH (n:Project)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
