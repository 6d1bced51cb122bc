// $keys: ["wsis-forum-2025"]
UNWIND $keys AS key
MATCH (n:Event { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.dateStart, n.dateEnd, n.place, n.participantCount, n.countryCount, n.sessionCount, n.highLevelCount, n.prizeWinnerCount, n.prizeChampionCount, n.prizeSubmissionCount, n.status, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["wsis-forum-2025"]
// $p1: ["wsis-forum-2025"]
// $limit0: {"low":61,"high":0}
CALL () {
CALL (*) {
MATCH (n:AgendaItem)
MATCH (n)-[:ON_PROGRAMME_OF]->(e0:Event)
WHERE n.dateSort >= "" AND e0.key IN $p0 AND n.halfDay IS NOT NULL
WITH DISTINCT n
WITH n
ORDER BY n.dateSort, n.halfDaySort = false, n.halfDaySort, n.key
LIMIT $limit0
RETURN collect([[n.dateSort, n.halfDaySort], [n.key, n.name, n.date, n.halfDay, n.status]]) AS present }
CALL (*) {
MATCH (n:AgendaItem)
MATCH (n)-[:ON_PROGRAMME_OF]->(e1:Event)
WHERE n.dateSort = false AND e1.key IN $p1 AND n.halfDay IS NOT NULL
WITH DISTINCT n
WITH n
ORDER BY n.halfDaySort = false, n.halfDaySort, n.key
LIMIT $limit0
RETURN collect([[n.dateSort, n.halfDaySort], [n.key, n.name, n.date, n.halfDay, n.status]]) AS missing }
RETURN present, missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["wsis-forum-2025"]
CALL () {
MATCH (n:AgendaItem)
MATCH (n)-[:ON_PROGRAMME_OF]->(e0:Event)
WHERE e0.key IN $p0 AND n.halfDay IS NOT NULL
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["wsis-forum-2025"]
CALL () {
MATCH (n:AgendaItem)
MATCH (n)-[:ON_PROGRAMME_OF]->(e0:Event)
WHERE e0.key IN $p0 AND n.halfDay IS NOT NULL
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["wsis-forum-2025"]
CALL () {
MATCH (n:AgendaItem)
MATCH (n)-[:ON_PROGRAMME_OF]->(e0:Event)
WHERE e0.key IN $p0 AND n.halfDay IS NOT NULL
WITH DISTINCT n
WITH n.date AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["wsis-forum-2025"]
CALL () {
MATCH (n:AgendaItem)
MATCH (n)-[:ON_PROGRAMME_OF]->(e0:Event)
WHERE e0.key IN $p0 AND n.halfDay IS NOT NULL
WITH DISTINCT n
WITH n.date AS g, n.halfDay AS h, count(n) AS held
RETURN collect([g, h, held]) AS cells }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN cells, log.sequence AS sequence;

// $p0: ["wsis-forum-2025"]
CALL () {
MATCH (n:AgendaItem)
MATCH (n)-[:ON_PROGRAMME_OF]->(e0:Event)
WHERE e0.key IN $p0 AND n.halfDay IS NOT NULL
WITH DISTINCT n
WITH n.halfDay AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
