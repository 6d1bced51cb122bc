// $keys: ["5","3","11","4","8","10","1","2","9","13","16","17","6","7","12","14","15"]
UNWIND $keys AS key
MATCH (n:Sdg { key: key })
RETURN [n { .name, .color, .key, .recordName, .sources, .verified }, []] AS row;

MATCH (n:Project)
OPTIONAL MATCH (n)-[r1:SERVES_GOAL]->(a0)
WHERE "DECLARED" IN r1.basis
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts;

MATCH (n:Project)
OPTIONAL MATCH (n)-[r1:SERVES_GOAL]->(a0)
WHERE "SUGGESTED" IN r1.basis
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts;
