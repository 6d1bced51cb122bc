// $p0: ["WINNER"]
// $p1: ["CIVIL_SOCIETY"]
// $p2: ["ASP"]
// $p3: ["WINNER"]
// $p4: ["WINNER"]
// $limit0: {"low":21,"high":0}
// $limit1: {"low":21,"high":0}
// $limit2: {"low":21,"high":0}
CALL () {
MATCH (n:Stakeholder)
MATCH (n)<-[:RUN_BY]-(e0:Project)
MATCH (e0)<-[:ENTERS]-(e1:PrizeEntry)
MATCH (n)-[:BASED_IN]->()-[:IN_REGION]->(e2:Region)
WHERE n.key >= "" AND e1.status IN $p0 AND n.type IN $p1 AND e2.key IN $p2
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s3, [[], [n.key, n.name]] AS u4
RETURN collect(u4 + [[COLLECT {
MATCH (s3)<-[:RUN_BY]-(n)
MATCH (n)<-[:ENTERS]-(e5:PrizeEntry)
WHERE e5.status IN $p3
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
WITH n AS s6, [[], [n.key, n.title]] AS u7
RETURN u7 + [[COLLECT {
MATCH (s6)<-[:ENTERS]-(n)
WHERE n.status IN $p4
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key, n.year]] }]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["WINNER"]
// $p1: ["CIVIL_SOCIETY"]
// $p2: ["ASP"]
CALL () {
MATCH (n:Stakeholder)
MATCH (n)<-[:RUN_BY]-(e0:Project)
MATCH (e0)<-[:ENTERS]-(e1:PrizeEntry)
MATCH (n)-[:BASED_IN]->()-[:IN_REGION]->(e2:Region)
WHERE e1.status IN $p0 AND n.type IN $p1 AND e2.key IN $p2
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
