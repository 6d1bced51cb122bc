// $keys: ["AFR","ASP","ARB","AMS","CIS","EUR"]
UNWIND $keys AS key
MATCH (n:Region { key: key })
RETURN [n { .name, .type, .key, .recordName, .sources, .verified }, []] AS row;

// $p0: ["LDC"]
// $limit: {"low":51,"high":0}
CALL (*) {
MATCH (n:Country)
WHERE n.key >= "" AND NOT EXISTS {
MATCH (n)<-[:LOCATED_IN]-(e0) } AND any(k IN n.developmentGroups
WHERE k IN $p0)
WITH n
ORDER BY n.key
LIMIT $limit
RETURN collect(n) AS present }
WITH *, false AS outsideBefore
WITH *, false AS outsideAfter
RETURN [n IN present | [n.key, [], n { .name, .iso2, .m49, .ituMember, .ceptMember, .developmentGroups, .key, .recordName, .sources, .verified }, [(n)-[way:IN_REGION|MEMBER_OF]->(end) | [type(way), end.key, properties(way)]]]] AS present, [] AS missing, outsideBefore, outsideAfter;

// $p0: ["LDC"]
MATCH (n:Country)
WHERE NOT EXISTS {
MATCH (n)<-[:LOCATED_IN]-(e0) } AND any(k IN n.developmentGroups
WHERE k IN $p0)
OPTIONAL MATCH (n)-[:IN_REGION]->(a1)
WITH a1 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts;

// $p0: ["LDC"]
MATCH (n:Country)
WHERE NOT EXISTS {
MATCH (n)<-[:LOCATED_IN]-(e0) } AND any(k IN n.developmentGroups
WHERE k IN $p0)
RETURN count(n) AS total;
