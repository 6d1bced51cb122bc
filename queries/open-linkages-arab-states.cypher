// $keys: ["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]
UNWIND $keys AS key
MATCH (n:ActionLine { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["ARB"]
// $p1: ["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e0:Region)
WHERE e0.key IN $p0
WITH DISTINCT n
OPTIONAL MATCH (n)-[:ADVANCES]->(a1)
WHERE a1.key IN $p1
WITH a1 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["ARB"]
CALL () {
MATCH (n:PrizeEntry)
MATCH (n)-[:ENTERS]->(e0:Project)
MATCH (e0)-[:LOCATED_IN]->()-[:IN_REGION]->(e1:Region)
WHERE e1.key IN $p0
WITH DISTINCT n
MATCH (n)-[:ENTERS]->()-[:ADVANCES]->(a2)
MATCH (n)-[:ENTERS]->()-[:SERVES_GOAL]->(a3)
WITH a2 AS g, a3 AS h, count(DISTINCT n) AS held
RETURN collect([g.key, h.key, held]) AS cells }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN cells, log.sequence AS sequence;

// $p0: ["ARB"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e0:Region)
WHERE e0.key IN $p0
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["ARB"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e0:Region)
WHERE e0.key IN $p0
WITH DISTINCT n
MATCH (n)-[:ADVANCES]->(a1)
MATCH (n)-[:SERVES_GOAL]->(a2)
WITH a1 AS g, a2 AS h, count(n) AS held
RETURN collect([g.key, h.key, held]) AS cells }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN cells, log.sequence AS sequence;

// $p0: ["ARB"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e0:Region)
WHERE e0.key IN $p0
WITH DISTINCT n
MATCH (n)-[r2:ADVANCES]->(a1)
WHERE (r2.basis IS NULL OR r2.basis = "BOTH")
MATCH (n)-[r4:SERVES_GOAL]->(a3)
WHERE (r4.basis IS NULL OR r4.basis = "BOTH")
WITH a1 AS g, a3 AS h, count(n) AS held
RETURN collect([g.key, h.key, held]) AS cells }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN cells, log.sequence AS sequence;

// $p0: ["ARB"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e0:Region)
WHERE e0.key IN $p0
WITH DISTINCT n
OPTIONAL MATCH (n)-[:SERVES_GOAL]->(a1)
WITH a1 AS g, count(n) AS held
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
MATCH (n:Linkage)
MATCH (n)-[:FROM_LINE]->(a0)
MATCH (n)-[:TO_GOAL]->(a1)
WITH a0 AS g, a1 AS h, count(n) AS held
RETURN collect([g.key, h.key, held]) AS cells }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN cells, log.sequence AS sequence;

CALL () {
MATCH (n:Session)
MATCH (n)-[:DISCUSSES]->(a0)
MATCH (n)-[:DISCUSSES_GOAL]->(a1)
WITH a0 AS g, a1 AS h, count(n) AS held
RETURN collect([g.key, h.key, held]) AS cells }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN cells, log.sequence AS sequence;
