// $keys: ["9","12","3","6"]
UNWIND $keys AS key
MATCH (n:Sdg { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.color] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ARB","ASP"]
UNWIND $keys AS key
MATCH (n:Region { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["C9","C7-EENV","C7-EAGR","C1","C11"]
UNWIND $keys AS key
MATCH (n:ActionLine { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

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

// $rows0: [{"i":1,"p":[["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]]},{"i":5,"p":[["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]]}]
UNWIND $rows0 AS row
CALL (row) {
MATCH (n:Project)
OPTIONAL MATCH (n)-[:ADVANCES]->(a0)
WHERE a0.key IN row.p[0]
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
RETURN row.i AS i, counts, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS counts, log.sequence AS sequence;

// $rows0: [{"i":3,"p":[]},{"i":7,"p":[]}]
UNWIND $rows0 AS row
CALL (row) {
MATCH (n:Project)
RETURN count(n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;

CALL () {
MATCH (n:Project)
MATCH (n)-[:ADVANCES]->(a0)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(a1)
WITH a0 AS g, a1 AS h, count(DISTINCT n) AS held
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
OPTIONAL MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(a0)
WITH a0 AS g, count(DISTINCT n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

CALL () {
MATCH (n:Project)
OPTIONAL MATCH (n)-[:SERVES_GOAL]->(a0)
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
