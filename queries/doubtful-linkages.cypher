// $p0: false
// $limit0: {"low":51,"high":0}
CALL () {
MATCH (n:Linkage)
WHERE n.key >= "" AND n.verified = $p0
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.level, n.origin, n.rationale, n.strength, n.date, n.note]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN present, missing, outsideBefore, outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: false
CALL () {
MATCH (n:Linkage)
WHERE n.verified = $p0
RETURN count(n) AS total }
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;
