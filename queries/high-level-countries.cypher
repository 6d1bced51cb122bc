// $keys: ["EUR","ASP","ARB","AFR","AMS","CIS"]
UNWIND $keys AS key
MATCH (n:Region { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["wsis-forum-2025"]
UNWIND $keys AS key
MATCH (n:Event { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.dateStart, n.dateEnd, n.place, n.participantCount, n.countryCount, n.sessionCount, n.highLevelCount, n.prizeWinnerCount, n.prizeChampionCount, n.prizeSubmissionCount, n.status, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["MINISTERS"]
// $p1: ["HEADS_OF_REGULATORY_AUTHORITIES"]
// $limit0: {"low":21,"high":0}
CALL () {
MATCH (n:Country)
MATCH (n)<-[:BY_COUNTRY]-(e0:Participation)
MATCH (n)<-[:BY_COUNTRY]-(e1:Participation)
WHERE n.key >= "" AND e0.track IN $p0 AND e1.track IN $p1
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.name]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["wsis-forum-2025"]
CALL () {
MATCH (n:Participation)
MATCH (n)-[:TAKES_PART_IN]->(e0:Event)
WHERE e0.key IN $p0 AND EXISTS {
MATCH (n)-[:BY_COUNTRY]->(e1) }
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["wsis-forum-2025"]
CALL () {
MATCH (n:Participation)
MATCH (n)-[:TAKES_PART_IN]->(e0:Event)
WHERE e0.key IN $p0 AND EXISTS {
MATCH (n)-[:BY_COUNTRY]->(e1) }
WITH DISTINCT n
OPTIONAL MATCH (n)-[:BY_COUNTRY]->()-[:IN_REGION]->(a2)
WITH a2 AS g, count(DISTINCT n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["wsis-forum-2025"]
CALL () {
MATCH (n:Participation)
MATCH (n)-[:TAKES_PART_IN]->(e0:Event)
WHERE e0.key IN $p0 AND EXISTS {
MATCH (n)-[:BY_COUNTRY]->(e1) }
WITH DISTINCT n
OPTIONAL MATCH (n)-[:BY_COUNTRY]->(a2)
WHERE a2.developmentGroups IS NOT NULL
UNWIND coalesce(a2.developmentGroups, [null]) AS k3
WITH k3 AS g, count(DISTINCT n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["wsis-forum-2025"]
CALL () {
MATCH (n:Participation)
MATCH (n)-[:TAKES_PART_IN]->(e0:Event)
WHERE e0.key IN $p0 AND EXISTS {
MATCH (n)-[:BY_COUNTRY]->(e1) }
WITH DISTINCT n
WITH n.track AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

CALL () {
MATCH (n:Participation)
WHERE n.group IS NOT NULL
WITH n.track AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
