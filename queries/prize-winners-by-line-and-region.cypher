// $keys: ["AFR","AMS","ARB","ASP","CIS","EUR"]
UNWIND $keys AS key
MATCH (n:Region { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["WINNER"]
// $p1: ["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]
CALL () {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e0:PrizeEntry)
WHERE e0.status IN $p0
WITH DISTINCT n
OPTIONAL MATCH (n)-[:ADVANCES]->(a1)
WHERE a1.key IN $p1
WITH a1 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["WINNER"]
CALL () {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e0:PrizeEntry)
WHERE e0.status IN $p0
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["WINNER"]
CALL () {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e0:PrizeEntry)
WHERE e0.status IN $p0
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["WINNER"]
CALL () {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e0:PrizeEntry)
WHERE e0.status IN $p0
WITH DISTINCT n
MATCH (n)-[:ADVANCES]->(a1)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(a2)
WITH a1 AS g, a2 AS h, count(DISTINCT n) AS held
RETURN collect([g.key, h.key, held]) AS cells }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN cells, log.sequence AS sequence;

// $p0: ["WINNER"]
CALL () {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e0:PrizeEntry)
WHERE e0.status IN $p0
WITH DISTINCT n
OPTIONAL MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(a1)
WITH a1 AS g, count(DISTINCT n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
