// $limit0: {"low":41,"high":0}
CALL () {
CALL (*) {
MATCH (n:PlatformFigure)
WHERE n.yearSort >= -9007199254740991
WITH n
ORDER BY n.yearSort, n.key
LIMIT $limit0
RETURN collect([[n.yearSort], [n.key, n.verified, n.platform, n.measure, n.value, n.unit, n.year, n.date]]) AS present }
CALL (*) {
MATCH (n:PlatformFigure)
WHERE n.yearSort = false
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[n.yearSort], [n.key, n.verified, n.platform, n.measure, n.value, n.unit, n.year, n.date]]) AS missing }
RETURN present, missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

CALL () {
MATCH (n:PlatformFigure)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:PlatformFigure)
WITH n.platform AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
