// $p0: false
// $limit: {"low":51,"high":0}
CALL (*) {
MATCH (n:Linkage)
WHERE n.key >= "" AND n.verified = $p0
WITH n
ORDER BY n.key
LIMIT $limit
RETURN collect(n) AS present }
WITH *, false AS outsideBefore
WITH *, false AS outsideAfter
RETURN [n IN present | [n.key, [], n { .level, .origin, .rationale, .strength, .date, .note, .key, .recordName, .sources, .verified }, [(n)-[way:FROM_LINE|TO_GOAL|TO_TARGET|ASSERTED_BY|STATED_IN|STATED_AT]->(end) | [type(way), end.key, properties(way)]]]] AS present, [] AS missing, outsideBefore, outsideAfter;

// $p0: false
MATCH (n:Linkage)
WHERE n.verified = $p0
RETURN count(n) AS total;
