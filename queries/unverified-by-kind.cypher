// $p0: false
// $limit0: {"low":21,"high":0}
CALL () {
MATCH (n:Event)
WHERE n.key >= "" AND n.verified = $p0
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.sources, n.name]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: false
// $limit0: {"low":21,"high":0}
CALL () {
MATCH (n:EventFigure)
WHERE n.key >= "" AND n.verified = $p0
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.sources, n.name]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: false
// $limit0: {"low":21,"high":0}
CALL () {
MATCH (n:Milestone)
WHERE n.key >= "" AND n.verified = $p0
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.sources, n.title, n.dateStart]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: false
// $limit0: {"low":4,"high":0}
CALL () {
MATCH (n:Document)
WHERE n.key >= "" AND n.verified = $p0
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.sources, n.title]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: false
CALL () {
MATCH (n:Call)
WHERE n.verified = $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: false
CALL () {
MATCH (n:Country)
WHERE n.verified = $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: false
CALL () {
MATCH (n:Document)
WHERE n.verified = $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: false
CALL () {
MATCH (n:Event)
WHERE n.verified = $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: false
CALL () {
MATCH (n:EventFigure)
WHERE n.verified = $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: false
CALL () {
MATCH (n:Finding)
WHERE n.verified = $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: false
CALL () {
MATCH (n:Linkage)
WHERE n.verified = $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: false
CALL () {
MATCH (n:Linkage)
WHERE n.verified = $p0
WITH n.level AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: false
CALL () {
MATCH (n:Milestone)
WHERE n.verified = $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: false
CALL () {
MATCH (n:Phase)
WHERE n.verified = $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: false
CALL () {
MATCH (n:PrizeCycle)
WHERE n.verified = $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: false
CALL () {
MATCH (n:PrizeEntry)
WHERE n.verified = $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: false
CALL () {
MATCH (n:Project)
WHERE n.verified = $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: false
CALL () {
MATCH (n:Stakeholder)
WHERE n.verified = $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
