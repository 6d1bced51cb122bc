// $keys: ["wsis-forum-2025"]
UNWIND $keys AS key
MATCH (n:Event { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.dateStart, n.dateEnd, n.place, n.participantCount, n.countryCount, n.sessionCount, n.highLevelCount, n.prizeWinnerCount, n.prizeChampionCount, n.prizeSubmissionCount, n.status, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["wsis-forum-2025"]
// $p1: ["true"]
// $p2: ["false"]
// $limit0: {"low":21,"high":0}
// $limit1: {"low":21,"high":0}
// $limit2: {"low":21,"high":0}
CALL () {
MATCH (n:Event)
WHERE n.key >= "" AND n.key IN $p0
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s0, [[], [n.key, n.name]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)<-[:COUNTED_AT]-(n)
WHERE toString(n.expected) IN $p1
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.measure, n.value, n.unit, n.asOf]] }, COLLECT {
MATCH (s0)<-[:COUNTED_AT]-(n)
WHERE toString(n.expected) IN $p2
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key, n.measure, n.value, n.unit, n.note]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

CALL () {
MATCH (n:EventFigure)
WITH n.expected AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
