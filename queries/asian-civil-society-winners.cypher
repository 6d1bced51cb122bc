// $p0: ["WINNER"]
// $p1: ["CIVIL_SOCIETY"]
// $p2: ["ASP"]
// $limit: {"low":21,"high":0}
CALL () {
MATCH (n:Stakeholder)
MATCH (n)<-[:RUN_BY]-(e0:Project)
MATCH (e0)<-[:ENTERS]-(e1:PrizeEntry)
MATCH (n)-[:BASED_IN]->()-[:IN_REGION]->(e2:Region)
WHERE n.key >= "" AND e1.status IN $p0 AND n.type IN $p1 AND e2.key IN $p2
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.roles, n.url]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN present, missing, outsideBefore, outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

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
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $rows0: [{"i":4,"p":[["bangladesh-ngos-network-for-radio-and-communication-bnnrc-bgd"],["WINNER"]]},{"i":5,"p":[["ict-watch-idn"],["WINNER"]]},{"i":6,"p":[["network-for-information-and-computer-technology-with-indore-municipal-corporation-and-ind"],["WINNER"]]},{"i":7,"p":[["perkumpulan-mitra-tik-indonesia-ict-watch-idn"],["WINNER"]]}]
// $limit0: {"low":21,"high":0}
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Stakeholder { key: startKey })
MATCH (s)<-[:RUN_BY]-(n)
MATCH (n)<-[:ENTERS]-(e0:PrizeEntry)
WHERE e0.status IN row.p[1]
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.title, n.summary, n.status, n.yearStart, n.yearEnd, n.url]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $rows0: [{"i":4,"p":[["youth-women-community-radio"],["WINNER"]]},{"i":5,"p":[["internet-sehat"],["WINNER"]]},{"i":6,"p":[["saksham-indore"],["WINNER"]]},{"i":7,"p":[["jawara-internet-sehat"],["WINNER"]]}]
// $limit0: {"low":21,"high":0}
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Project { key: startKey })
MATCH (s)<-[:ENTERS]-(n)
WHERE n.status IN row.p[1]
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.status]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;
