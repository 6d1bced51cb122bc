// $limit0: {"low":21,"high":0}
// $limit1: {"low":21,"high":0}
// $limit2: {"low":21,"high":0}
CALL () {
CALL (*) {
MATCH (n:HlpfTheme)
WHERE n.yearSort >= -9007199254740991
WITH n
ORDER BY n.yearSort, n.key
LIMIT $limit0
WITH n AS s0, [[n.yearSort], [n.key, n.name, n.year]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)<-[:STANDS_FOR_THEME]-(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.title, n.dateStart]] }]]) AS present }
CALL (*) {
MATCH (n:HlpfTheme)
WHERE n.yearSort = false
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s2, [[n.yearSort], [n.key, n.name, n.year]] AS u3
RETURN collect(u3 + [[COLLECT {
MATCH (s2)<-[:STANDS_FOR_THEME]-(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key, n.title, n.dateStart]] }]]) AS missing }
RETURN present, missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

CALL () {
MATCH (n:HlpfTheme)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
