// $keys: ["C7-EHEA"]
UNWIND $keys AS key
MATCH (n:ActionLine { key: key })
RETURN [n { .name, .key, .recordName, .sources, .verified }, [(n)-[way:PART_OF|FACILITATED_BY|LED_BY]->(end) | [type(way), end.key, properties(way)]]] AS row;

// $p0: ["C7-EHEA"]
// $limit: {"low":2,"high":0}
CALL (*) {
UNWIND $p0 AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)-[:LED_BY]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit
RETURN collect(n) AS present }
WITH *, false AS outsideBefore
WITH *, false AS outsideAfter
RETURN [n IN present | [n.key, [], n { .name, .acronym, .type, .roles, .url, .key, .recordName, .sources, .verified }, [(n)-[way:BASED_IN]->(end) | [type(way), end.key, properties(way)]]]] AS present, [] AS missing, outsideBefore, outsideAfter;

// $p0: ["C7-EHEA"]
// $limit: {"low":21,"high":0}
CALL (*) {
UNWIND $p0 AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)<-[:ABOUT]-(n)
WITH DISTINCT n
WITH n
ORDER BY n.typeSort = false, n.typeSort, n.key
LIMIT $limit
RETURN collect(n) AS present }
WITH *, false AS outsideBefore
WITH *, false AS outsideAfter
RETURN [n IN present | [n.key, [n.typeSort], n { .text, .type, .scope, .key, .recordName, .sources, .verified }, [(n)-[way:ABOUT|STATED_IN]->(end) | [type(way), end.key, properties(way)]]]] AS present, [] AS missing, outsideBefore, outsideAfter;

// $p0: ["C7-EHEA"]
UNWIND $p0 AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)<-[:ABOUT]-(n)
WITH DISTINCT n
WITH n.type AS g, count(n) AS held
RETURN collect([g, held]) AS counts;

// $rows: [{"i":10,"p":[["c7-ehea-ach-1"]]},{"i":11,"p":[["c7-ehea-ach-2"]]},{"i":12,"p":[["c7-ehea-ach-3"]]},{"i":13,"p":[["c7-ehea-cha-1"]]},{"i":14,"p":[["c7-ehea-cha-2"]]},{"i":15,"p":[["c7-ehea-cha-3"]]},{"i":16,"p":[["c7-ehea-opp-1"]]},{"i":17,"p":[["c7-ehea-opp-2"]]},{"i":18,"p":[["c7-ehea-tre-1"]]},{"i":19,"p":[["c7-ehea-tre-2"]]}]
// $limit: {"low":21,"high":0}
UNWIND $rows AS row
CALL (row) {
CALL (*) {
UNWIND row.p[0] AS startKey
MATCH (s:Finding { key: startKey })
MATCH (s)-[:STATED_IN]->(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit
RETURN collect(n) AS present }
WITH *, false AS outsideBefore
WITH *, false AS outsideAfter
RETURN [n IN present | [n.key, [], n { .title, .type, .symbol, .issuerText, .year, .url, .key, .recordName, .sources, .verified }, [(n)-[way:ISSUED_BY]->(end) | [type(way), end.key, properties(way)]]]] AS present, [] AS missing, outsideBefore, outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter;
