// $p0: ["C7-EHEA","C7-ELEA"]
// $p1: ["AFR"]
// $p2: ["LDC"]
// $limit: {"low":21,"high":0}
CALL (*) {
MATCH (n:Project)
MATCH (n)-[:ADVANCES]->(e0:ActionLine)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e1:Region)
MATCH (n)-[:LOCATED_IN]->(e2:Country)
WHERE n.key >= "" AND e0.key IN $p0 AND e1.key IN $p1 AND any(k IN e2.developmentGroups
WHERE k IN $p2)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit
RETURN collect(n) AS present }
WITH *, false AS outsideBefore
WITH *, false AS outsideAfter
RETURN [n IN present | [n.key, [], n { .title, .summary, .status, .yearStart, .yearEnd, .url, .key, .recordName, .sources, .verified }, [(n)-[way:LOCATED_IN|RUN_BY|ADVANCES|SERVES_GOAL|SERVES_TARGET]->(end) | [type(way), end.key, properties(way)]]]] AS present, [] AS missing, outsideBefore, outsideAfter;

// $p0: ["C7-EHEA","C7-ELEA"]
// $p1: ["AFR"]
// $p2: ["LDC"]
MATCH (n:Project)
MATCH (n)-[:ADVANCES]->(e0:ActionLine)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e1:Region)
MATCH (n)-[:LOCATED_IN]->(e2:Country)
WHERE e0.key IN $p0 AND e1.key IN $p1 AND any(k IN e2.developmentGroups
WHERE k IN $p2)
WITH DISTINCT n
RETURN count(n) AS total;

// $p0: ["C7-EHEA"]
// $p1: ["C7-ELEA"]
// $p2: ["AFR"]
// $p3: ["LDC"]
// $limit: {"low":21,"high":0}
CALL (*) {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e2:Region)
MATCH (n)-[:LOCATED_IN]->(e3:Country)
WHERE n.key >= "" AND (EXISTS {
MATCH (n)-[:ADVANCES]->(e0)
WHERE e0.key IN $p0 } AND EXISTS {
MATCH (n)-[:ADVANCES]->(e1)
WHERE e1.key IN $p1 }) AND e2.key IN $p2 AND any(k IN e3.developmentGroups
WHERE k IN $p3)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit
RETURN collect(n) AS present }
WITH *, false AS outsideBefore
WITH *, false AS outsideAfter
RETURN [n IN present | [n.key, [], n { .title, .summary, .status, .yearStart, .yearEnd, .url, .key, .recordName, .sources, .verified }, [(n)-[way:LOCATED_IN|RUN_BY|ADVANCES|SERVES_GOAL|SERVES_TARGET]->(end) | [type(way), end.key, properties(way)]]]] AS present, [] AS missing, outsideBefore, outsideAfter;

// $p0: ["C7-EHEA"]
// $p1: ["C7-ELEA"]
// $p2: ["AFR"]
// $p3: ["LDC"]
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e2:Region)
MATCH (n)-[:LOCATED_IN]->(e3:Country)
WHERE (EXISTS {
MATCH (n)-[:ADVANCES]->(e0)
WHERE e0.key IN $p0 } AND EXISTS {
MATCH (n)-[:ADVANCES]->(e1)
WHERE e1.key IN $p1 }) AND e2.key IN $p2 AND any(k IN e3.developmentGroups
WHERE k IN $p3)
WITH DISTINCT n
RETURN count(n) AS total;

// $rows: [{"i":8,"p":[["checkmi-rwanda"]]},{"i":10,"p":[["rwanda-eidsr"]]},{"i":12,"p":[["veduc"]]},{"i":14,"p":[["zanzibar-healthcare-pharmaccess"]]}]
// $limit: {"low":21,"high":0}
UNWIND $rows AS row
CALL (row) {
CALL (*) {
UNWIND row.p[0] AS startKey
MATCH (s:Project { key: startKey })
MATCH (s)-[:LOCATED_IN]->(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit
RETURN collect(n) AS present }
WITH *, false AS outsideBefore
WITH *, false AS outsideAfter
RETURN [n IN present | [n.key, [], n { .name, .iso2, .m49, .ituMember, .ceptMember, .developmentGroups, .key, .recordName, .sources, .verified }, [(n)-[way:IN_REGION|MEMBER_OF]->(end) | [type(way), end.key, properties(way)]]]] AS present, [] AS missing, outsideBefore, outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter;

// $rows: [{"i":9,"p":[["checkmi-rwanda"]]},{"i":11,"p":[["rwanda-eidsr"]]},{"i":13,"p":[["veduc"]]},{"i":15,"p":[["zanzibar-healthcare-pharmaccess"]]}]
// $limit: {"low":21,"high":0}
UNWIND $rows AS row
CALL (row) {
CALL (*) {
UNWIND row.p[0] AS startKey
MATCH (s:Project { key: startKey })
MATCH (s)-[:ADVANCES]->(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit
RETURN collect(n) AS present }
WITH *, false AS outsideBefore
WITH *, false AS outsideAfter
RETURN [n IN present | [n.key, [], n { .name, .key, .recordName, .sources, .verified }, [(n)-[way:PART_OF|FACILITATED_BY|LED_BY]->(end) | [type(way), end.key, properties(way)]]]] AS present, [] AS missing, outsideBefore, outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter;
