// $keys: ["itu"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["itu"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["C1"]]},{"i":1,"p":[["C11"]]},{"i":2,"p":[["C2"]]},{"i":3,"p":[["C3"]]},{"i":4,"p":[["C4"]]},{"i":5,"p":[["C5"]]},{"i":6,"p":[["C6"]]},{"i":7,"p":[["C7","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI"]]},{"i":8,"p":[["C7-EAGR"]]},{"i":9,"p":[["C7-EEMP"]]},{"i":10,"p":[["C7-EENV"]]},{"i":11,"p":[["C7-EHEA"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)<-[:ADVANCES]-(n)
WITH DISTINCT n, row
OPTIONAL MATCH (n)-[:RUN_BY]->(a0)
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
RETURN row.i AS i, counts, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS counts, log.sequence AS sequence;

// $rows0: [{"i":1,"p":[["C1"],["itu"]]},{"i":5,"p":[["C11"],["itu"]]},{"i":9,"p":[["C2"],["itu"]]},{"i":13,"p":[["C3"],["itu"]]},{"i":17,"p":[["C4"],["itu"]]},{"i":21,"p":[["C5"],["itu"]]},{"i":25,"p":[["C6"],["itu"]]},{"i":29,"p":[["C7","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI"],["itu"]]},{"i":33,"p":[["C7-EAGR"],["itu"]]},{"i":37,"p":[["C7-EEMP"],["itu"]]},{"i":41,"p"… (459 characters)
// $limit0_0: {"low":21,"high":0}
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)-[:FACILITATED_BY]->(n)
WHERE NOT n.key IN row.p[1]
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0_0
RETURN collect([[], [n.key, n.acronym]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, log.sequence AS sequence;

// $rows0: [{"i":1,"p":[["itu"]]}]
// $limit0_0: {"low":21,"high":0}
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Stakeholder { key: startKey })
MATCH (s)<-[:FACILITATED_BY]-(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0_0
RETURN collect([[], [n.key]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, log.sequence AS sequence;

// $rows0: [{"i":2,"p":[["C1"]]},{"i":6,"p":[["C11"]]},{"i":10,"p":[["C2"]]},{"i":14,"p":[["C3"]]},{"i":18,"p":[["C4"]]},{"i":22,"p":[["C5"]]},{"i":26,"p":[["C6"]]},{"i":30,"p":[["C7","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI"]]},{"i":34,"p":[["C7-EAGR"]]},{"i":38,"p":[["C7-EEMP"]]},{"i":42,"p":[["C7-EENV"]]},{"i":46,"p":[["C7-EHEA"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)<-[:ADVANCES]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;
