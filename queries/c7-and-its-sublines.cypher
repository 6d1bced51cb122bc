// $keys: ["C7"]
UNWIND $keys AS key
MATCH (n:ActionLine { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["C7","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI"]
// $p1: ["C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI"]
// $limit0: {"low":21,"high":0}
CALL () {
MATCH (n:Session)
MATCH (n)-[:DISCUSSES]->(e0:ActionLine)
WHERE n.key >= "" AND e0.key IN $p0 AND NOT EXISTS {
MATCH (n)-[:DISCUSSES]->(e1)
WHERE e1.key IN $p1 }
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.title, n.date]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["C7","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI"]
// $p1: ["C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI"]
CALL () {
MATCH (n:Session)
MATCH (n)-[:DISCUSSES]->(e0:ActionLine)
WHERE e0.key IN $p0 AND NOT EXISTS {
MATCH (n)-[:DISCUSSES]->(e1)
WHERE e1.key IN $p1 }
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["C7","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI"]]}]
// $rows1: [{"i":2,"p":[["C7","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)<-[:ADVANCES]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
UNWIND $rows1 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)<-[:DISCUSSES]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["C7-EAGR"]]},{"i":4,"p":[["C7-EBUS"]]},{"i":8,"p":[["C7-EEMP"]]},{"i":12,"p":[["C7-EENV"]]},{"i":16,"p":[["C7-EGOV"]]},{"i":20,"p":[["C7-EHEA"]]},{"i":24,"p":[["C7-ELEA"]]},{"i":28,"p":[["C7-ESCI"]]}]
// $rows1: [{"i":2,"p":[["C7-EAGR"]]},{"i":6,"p":[["C7-EBUS"]]},{"i":10,"p":[["C7-EEMP"]]},{"i":14,"p":[["C7-EENV"]]},{"i":18,"p":[["C7-EGOV"]]},{"i":22,"p":[["C7-EHEA"]]},{"i":26,"p":[["C7-ELEA"]]},{"i":30,"p":[["C7-ESCI"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)<-[:ADVANCES]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
UNWIND $rows1 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)<-[:DISCUSSES]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;

// $rows0: [{"i":5,"p":[["C7"]]}]
// $limit0_0: {"low":21,"high":0}
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)<-[:PART_OF]-(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0_0
RETURN collect([[], [n.key, n.name]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, log.sequence AS sequence;
