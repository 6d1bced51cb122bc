// $keys: ["itu"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n { .name, .acronym, .type, .roles, .url, .key, .recordName, .sources, .verified }, [(n)-[way:BASED_IN]->(end) | [type(way), end.key, properties(way)]]] AS row;

// $p0: ["itu"]
// $limit: {"low":21,"high":0}
CALL (*) {
UNWIND $p0 AS startKey
MATCH (s:Stakeholder { key: startKey })
MATCH (s)<-[:FACILITATED_BY]-(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit
RETURN collect(n) AS present }
WITH *, false AS outsideBefore
WITH *, false AS outsideAfter
RETURN [n IN present | [n.key, [], n { .name, .key, .recordName, .sources, .verified }, [(n)-[way:PART_OF|FACILITATED_BY|LED_BY]->(end) | [type(way), end.key, properties(way)]]]] AS present, [] AS missing, outsideBefore, outsideAfter;

// $rows: [{"i":0,"p":[["C1"]]},{"i":1,"p":[["C11"]]},{"i":2,"p":[["C2"]]},{"i":3,"p":[["C3"]]},{"i":4,"p":[["C4"]]},{"i":5,"p":[["C5"]]},{"i":6,"p":[["C6"]]},{"i":7,"p":[["C7","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI"]]},{"i":8,"p":[["C7-EAGR"]]},{"i":9,"p":[["C7-EEMP"]]},{"i":10,"p":[["C7-EENV"]]},{"i":11,"p":[["C7-EHEA"]]}]
UNWIND $rows AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)<-[:ADVANCES]-(n)
WITH DISTINCT n, row
OPTIONAL MATCH (n)-[:RUN_BY]->(a0)
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
RETURN row.i AS i, counts;

// $rows: [{"i":1,"p":[["C1"]]},{"i":3,"p":[["C11"]]},{"i":5,"p":[["C2"]]},{"i":7,"p":[["C3"]]},{"i":9,"p":[["C4"]]},{"i":11,"p":[["C5"]]},{"i":13,"p":[["C6"]]},{"i":15,"p":[["C7","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI"]]},{"i":17,"p":[["C7-EAGR"]]},{"i":19,"p":[["C7-EEMP"]]},{"i":21,"p":[["C7-EENV"]]},{"i":23,"p":[["C7-EHEA"]]}]
UNWIND $rows AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)<-[:ADVANCES]-(n)
WITH DISTINCT n, row
RETURN count(n) AS total }
RETURN row.i AS i, total;

// $rows: [{"i":24,"p":[["C1"],["itu"]]},{"i":26,"p":[["C11"],["itu"]]},{"i":28,"p":[["C2"],["itu"]]},{"i":30,"p":[["C3"],["itu"]]},{"i":32,"p":[["C4"],["itu"]]},{"i":34,"p":[["C5"],["itu"]]},{"i":36,"p":[["C6"],["itu"]]},{"i":38,"p":[["C7","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI"],["itu"]]},{"i":40,"p":[["C7-EAGR"],["itu"]]},{"i":42,"p":[["C7-EEMP"],["itu"]]},{"i":44,… (462 characters)
// $limit: {"low":21,"high":0}
UNWIND $rows AS row
CALL (row) {
CALL (*) {
UNWIND row.p[0] AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)-[:FACILITATED_BY]->(n)
WHERE NOT n.key IN row.p[1]
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit
RETURN collect(n) AS present }
WITH *, false AS outsideBefore
WITH *, false AS outsideAfter
RETURN [n IN present | [n.key, [], n { .name, .acronym, .type, .roles, .url, .key, .recordName, .sources, .verified }, [(n)-[way:BASED_IN]->(end) | [type(way), end.key, properties(way)]]]] AS present, [] AS missing, outsideBefore, outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter;
