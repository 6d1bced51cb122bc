// $limit0: {"low":21,"high":0}
// $limit1: {"low":21,"high":0}
// $limit2: {"low":2,"high":0}
CALL () {
MATCH (n:GdcObjective)
WHERE n.key >= ""
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s0, [[], [n.key, n.name]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)<-[:TO_OBJECTIVE]-(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
WITH n AS s2, [[], [n.key, n.verified, n.origin, n.rationale]] AS u3
RETURN u3 + [[COLLECT {
MATCH (s2)-[:FROM_LINE]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key]] }]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["OBJECTIVE","COMPACT"]
// $p1: ["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]
CALL () {
MATCH (n:Linkage)
WHERE n.level IN $p0
OPTIONAL MATCH (n)-[:FROM_LINE]->(a0)
WHERE a0.key IN $p1
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["OBJECTIVE","COMPACT"]
CALL () {
MATCH (n:Linkage)
WHERE n.level IN $p0
MATCH (n)-[:FROM_LINE]->(a0)
MATCH (n)-[:TO_OBJECTIVE]->(a1)
WITH a0 AS g, a1 AS h, count(n) AS held
RETURN collect([g.key, h.key, held]) AS cells }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN cells, log.sequence AS sequence;

// $p0: ["OBJECTIVE","COMPACT"]
CALL () {
MATCH (n:Linkage)
WHERE n.level IN $p0
OPTIONAL MATCH (n)-[:TO_OBJECTIVE]->(a0)
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["OBJECTIVE","COMPACT"]
CALL () {
MATCH (n:Linkage)
WHERE n.level IN $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["OBJECTIVE","COMPACT"]
CALL () {
MATCH (n:Linkage)
WHERE n.level IN $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["OBJECTIVE","COMPACT"]
CALL () {
MATCH (n:Linkage)
WHERE n.level IN $p0
WITH n.origin AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
