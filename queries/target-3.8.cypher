// $keys: ["3.8"]
UNWIND $keys AS key
MATCH (n:SdgTarget { key: key })
RETURN [n { .name, .ictIndicator, .key, .recordName, .sources, .verified }, [(n)-[way:TARGET_OF]->(end) | [type(way), end.key, properties(way)]]] AS row;

// $p0: ["3.8"]
// $p1: ["OFFICIAL"]
// $limit: {"low":21,"high":0}
CALL (*) {
UNWIND $p0 AS startKey
MATCH (s:SdgTarget { key: startKey })
MATCH (s)<-[:TO_TARGET]-(n)
WHERE n.origin IN $p1
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit
RETURN collect(n) AS present }
WITH *, false AS outsideBefore
WITH *, false AS outsideAfter
RETURN [n IN present | [n.key, [], n { .level, .origin, .rationale, .strength, .date, .note, .key, .recordName, .sources, .verified }, [(n)-[way:FROM_LINE|TO_GOAL|TO_TARGET|ASSERTED_BY|STATED_IN|STATED_AT]->(end) | [type(way), end.key, properties(way)]]]] AS present, [] AS missing, outsideBefore, outsideAfter;

// $p0: ["3.8"]
// $p1: ["OFFICIAL"]
UNWIND $p0 AS startKey
MATCH (s:SdgTarget { key: startKey })
MATCH (s)<-[:TO_TARGET]-(n)
WHERE n.origin IN $p1
WITH DISTINCT n
RETURN count(n) AS total;

// $rows: [{"i":3,"p":[["C1-3.8"]]},{"i":4,"p":[["C10-3.8"]]},{"i":5,"p":[["C7-EHEA-3.8"]]}]
// $limit: {"low":2,"high":0}
UNWIND $rows AS row
CALL (row) {
CALL (*) {
UNWIND row.p[0] AS startKey
MATCH (s:Linkage { key: startKey })
MATCH (s)-[:FROM_LINE]->(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit
RETURN collect(n) AS present }
WITH *, false AS outsideBefore
WITH *, false AS outsideAfter
RETURN [n IN present | [n.key, [], n { .name, .key, .recordName, .sources, .verified }, [(n)-[way:PART_OF|FACILITATED_BY|LED_BY]->(end) | [type(way), end.key, properties(way)]]]] AS present, [] AS missing, outsideBefore, outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter;
