// $keys: ["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]
UNWIND $keys AS key
MATCH (n:ActionLine { key: key })
RETURN [n { .name, .key, .recordName, .sources, .verified }, [(n)-[way:PART_OF|FACILITATED_BY|LED_BY]->(end) | [type(way), end.key, properties(way)]]] AS row;

// $p0: ["ARB"]
// $p1: ["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]
MATCH (n:PrizeEntry)
MATCH (n)-[:ENTERS]->(e0:Project)
MATCH (e0)-[:LOCATED_IN]->()-[:IN_REGION]->(e1:Region)
WHERE e1.key IN $p0
WITH DISTINCT n
MATCH (n)-[:ENTERS]->()-[:ADVANCES]->(a2)
WHERE a2.key IN $p1
MATCH (n)-[:ENTERS]->()-[:SERVES_GOAL]->(a3)
WITH a2 AS g, a3 AS h, count(DISTINCT n) AS held
RETURN collect([g.key, h.key, held]) AS cells;

// $p0: ["ARB"]
// $p1: ["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e0:Region)
WHERE e0.key IN $p0
WITH DISTINCT n
MATCH (n)-[:ADVANCES]->(a1)
WHERE a1.key IN $p1
MATCH (n)-[:SERVES_GOAL]->(a2)
WITH a1 AS g, a2 AS h, count(n) AS held
RETURN collect([g.key, h.key, held]) AS cells;

// $p0: ["ARB"]
// $p1: ["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e0:Region)
WHERE e0.key IN $p0
WITH DISTINCT n
MATCH (n)-[r2:ADVANCES]->(a1)
WHERE "DECLARED" IN r2.basis AND a1.key IN $p1
MATCH (n)-[r4:SERVES_GOAL]->(a3)
WHERE "DECLARED" IN r4.basis
WITH a1 AS g, a3 AS h, count(n) AS held
RETURN collect([g.key, h.key, held]) AS cells;

// $p0: ["ARB"]
// $p1: ["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e0:Region)
WHERE e0.key IN $p0
WITH DISTINCT n
OPTIONAL MATCH (n)-[:ADVANCES]->(a1)
WHERE a1.key IN $p1
WITH a1 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts;

// $p0: ["ARB"]
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e0:Region)
WHERE e0.key IN $p0
WITH DISTINCT n
OPTIONAL MATCH (n)-[:SERVES_GOAL]->(a1)
WITH a1 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts;

// $p0: ["ARB"]
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e0:Region)
WHERE e0.key IN $p0
WITH DISTINCT n
RETURN count(n) AS total;

// $p0: ["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]
MATCH (n:Linkage)
MATCH (n)-[:FROM_LINE]->(a0)
WHERE a0.key IN $p0
MATCH (n)-[:TO_GOAL]->(a1)
WITH a0 AS g, a1 AS h, count(n) AS held
RETURN collect([g.key, h.key, held]) AS cells;

// $p0: ["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]
MATCH (n:Session)
MATCH (n)-[:DISCUSSES]->(a0)
WHERE a0.key IN $p0
MATCH (n)-[:DISCUSSES_GOAL]->(a1)
WITH a0 AS g, a1 AS h, count(n) AS held
RETURN collect([g.key, h.key, held]) AS cells;

// $p0: ["OFFICIAL"]
// $p1: ["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]
MATCH (n:Linkage)
WHERE n.origin IN $p0
MATCH (n)-[:FROM_LINE]->(a0)
WHERE a0.key IN $p1
MATCH (n)-[:TO_GOAL]->(a1)
WITH a0 AS g, a1 AS h, count(n) AS held
RETURN collect([g.key, h.key, held]) AS cells;
