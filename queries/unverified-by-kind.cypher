// $p0: false
// $limit0: {"low":21,"high":0}
CALL () {
MATCH (n:Milestone)
WHERE n.key >= "" AND n.verified = $p0
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.dateStart, n.dateEnd, n.place]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN present, missing, outsideBefore, outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: false
// $limit0: {"low":4,"high":0}
CALL () {
MATCH (n:Document)
WHERE n.key >= "" AND n.verified = $p0
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.symbol, n.issuerText, n.year, n.url]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN present, missing, outsideBefore, outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: false
CALL () {
MATCH (n:Country)
WHERE n.verified = $p0
RETURN count(n) AS total }
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: false
CALL () {
MATCH (n:Document)
WHERE n.verified = $p0
RETURN count(n) AS total }
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: false
CALL () {
MATCH (n:Finding)
WHERE n.verified = $p0
RETURN count(n) AS total }
RETURN total, COLLECT {
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

// $p0: false
CALL () {
MATCH (n:Linkage)
WHERE n.verified = $p0
WITH n.level AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
RETURN counts, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: false
CALL () {
MATCH (n:Milestone)
WHERE n.verified = $p0
RETURN count(n) AS total }
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: false
CALL () {
MATCH (n:PrizeEntry)
WHERE n.verified = $p0
RETURN count(n) AS total }
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: false
CALL () {
MATCH (n:Project)
WHERE n.verified = $p0
RETURN count(n) AS total }
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: false
CALL () {
MATCH (n:Stakeholder)
WHERE n.verified = $p0
RETURN count(n) AS total }
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;
