// $keys: ["4.4","2.3","9.c","5.b"]
UNWIND $keys AS key
MATCH (n:SdgTarget { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.ictIndicator] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["C6","C4","C7-EAGR","C7-EGOV","C5"]
UNWIND $keys AS key
MATCH (n:ActionLine { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["AFR"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e0:Region)
WHERE e0.key IN $p0
WITH DISTINCT n
MATCH (n)-[:ADVANCES]->(a1)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(a2)
WITH a1 AS g, a2 AS h, count(DISTINCT n) AS held
RETURN collect([g.key, h.key, held]) AS cells }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN cells, log.sequence AS sequence;

// $p0: ["AFR"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e0:Region)
WHERE e0.key IN $p0
WITH DISTINCT n
MATCH (n)-[:ADVANCES]->(a1)
MATCH (n)-[:SERVES_TARGET]->(a2)
WITH a1 AS g, a2 AS h, count(n) AS held
RETURN collect([g.key, h.key, held]) AS cells }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN cells, log.sequence AS sequence;

// $p0: ["AFR"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e0:Region)
WHERE e0.key IN $p0
WITH DISTINCT n
OPTIONAL MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(a1)
WITH a1 AS g, count(DISTINCT n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["AFR"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e0:Region)
WHERE e0.key IN $p0
WITH DISTINCT n
OPTIONAL MATCH (n)-[:SERVES_TARGET]->(a1)
WITH a1 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["OFFICIAL"]
CALL () {
MATCH (n:Linkage)
WHERE n.origin IN $p0
MATCH (n)-[:FROM_LINE]->(a0)
MATCH (n)-[:TO_TARGET]->(a1)
WITH a0 AS g, a1 AS h, count(n) AS held
RETURN collect([g.key, h.key, held]) AS cells }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN cells, log.sequence AS sequence;

// $rows0: [{"i":1,"p":[["AFR"],["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]]},{"i":5,"p":[["AFR"],["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]]}]
UNWIND $rows0 AS row
CALL (row) {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e0:Region)
WHERE e0.key IN row.p[0]
WITH DISTINCT n, row
OPTIONAL MATCH (n)-[:ADVANCES]->(a1)
WHERE a1.key IN row.p[1]
WITH a1 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
RETURN row.i AS i, counts, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS counts, log.sequence AS sequence;

// $rows0: [{"i":1,"p":[["C6"],["4.4"],["OFFICIAL"]]},{"i":3,"p":[["C4"],["2.3"],["OFFICIAL"]]},{"i":5,"p":[["C7-EAGR"],["9.c"],["OFFICIAL"]]},{"i":7,"p":[["C7-EGOV"],["9.c"],["OFFICIAL"]]},{"i":9,"p":[["C6"],["9.c"],["OFFICIAL"]]},{"i":11,"p":[["C5"],["5.b"],["OFFICIAL"]]}]
// $limit0_0: {"low":251,"high":0}
UNWIND $rows0 AS row
CALL (row) {
MATCH (n:Linkage)
MATCH (n)-[:FROM_LINE]->(e0:ActionLine)
MATCH (n)-[:TO_TARGET]->(e1:SdgTarget)
WHERE n.key >= "" AND e0.key IN row.p[0] AND e1.key IN row.p[1] AND n.origin IN row.p[2]
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0_0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.level, n.origin, n.rationale, n.strength, n.date, n.note]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, log.sequence AS sequence;

// $rows0: [{"i":3,"p":[["AFR"]]},{"i":7,"p":[["AFR"]]}]
UNWIND $rows0 AS row
CALL (row) {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e0:Region)
WHERE e0.key IN row.p[0]
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;
