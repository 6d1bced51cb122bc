// $p0: false
// $p1: ["OFFICIAL"]
// $limit0: {"low":51,"high":0}
CALL () {
MATCH (n:Linkage)
WHERE n.key >= "" AND n.verified = $p0 AND n.origin IN $p1
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.note]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: false
// $p1: ["OFFICIAL"]
CALL () {
MATCH (n:Linkage)
WHERE n.verified = $p0 AND n.origin IN $p1
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
